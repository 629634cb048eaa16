// SPDX-License-Identifier: GPL-3.0-or-later
// Themes and needs by the words of their names: a person who types "santé" means every fiche of that theme.
#pragma once

#include "fiche/taxonomy.h"

#include <QHash>

namespace escale {

/// Read-only after construction.
class Topics {
public:
    Topics() = default;
    explicit Topics(const Taxonomy &taxonomy);

    /// Terms of the index (themeTerm, needTerm) of the topics whose name has a word with this stem.
    [[nodiscard]] QByteArrayList withStem(Language language, const QString &stem) const;

private:
    void add(const QByteArray &term, const TranslatedText &names);

    QHash<QString, QByteArrayList> m_byStem;
};

} // namespace escale
