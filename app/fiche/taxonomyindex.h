// SPDX-License-Identifier: GPL-3.0-or-later
// A taxonomy to look things up in: themes and needs by their ids. Copies share one content, so everybody who shows
// names of themes may keep one. A value; any thread.
#pragma once

#include "fiche/taxonomy.h"

#include <memory>

namespace escale {

class TaxonomyIndex {
public:
    /// Of nothing.
    TaxonomyIndex();
    // NOLINTNEXTLINE(google-explicit-constructor): it is that taxonomy, made ready
    TaxonomyIndex(Taxonomy taxonomy);

    [[nodiscard]] const QList<Theme> &themes() const; ///< in the order they are shown
    [[nodiscard]] const QList<Need> &needs() const;   ///< in the order they are shown
    [[nodiscard]] bool isEmpty() const { return themes().isEmpty() && needs().isEmpty(); }

    /// Null for an id nothing is known of: ids of fiches may dangle (contract 8.4). They live as long as any copy.
    [[nodiscard]] const Theme *theme(const QString &id) const;
    [[nodiscard]] const Need *need(const QString &id) const;
    /// The same, and null for a theme that is not offered any more.
    [[nodiscard]] const Theme *activeTheme(const QString &id) const;

    friend bool operator==(const TaxonomyIndex &a, const TaxonomyIndex &b);

private:
    struct Content;
    std::shared_ptr<const Content> m_content;
};

/// What a theme is called where there is little room: a short name in `language` beats a long one, but any name in it
/// beats one in French. `used`: see textIn().
QString shortName(const Theme &theme, Language language, Language *used = nullptr);

} // namespace escale
