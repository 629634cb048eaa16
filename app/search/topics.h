// SPDX-License-Identifier: GPL-3.0-or-later
// Themes and needs by the words of their names: a person who types "santé" means every fiche of that theme.
#pragma once

#include "fiche/taxonomy.h"

#include <QHash>
#include <array>
#include <optional>

namespace escale {

/// Belongs to one thread: the words of a language are worked out when they are first asked for.
class Topics {
public:
    Topics() = default;
    explicit Topics(Taxonomy taxonomy) : m_taxonomy(std::move(taxonomy)) {}

    /// Terms of the index (themeTerm, needTerm) of the topics whose name has a word with this stem.
    [[nodiscard]] QByteArrayList withStem(Language language, const QString &stem) const;

private:
    using ByStem = QHash<QString, QByteArrayList>;
    [[nodiscard]] ByStem read(Language language) const;

    Taxonomy m_taxonomy;
    mutable std::array<std::optional<ByStem>, allLanguages.size()> m_byStem;
};

} // namespace escale
