// SPDX-License-Identifier: GPL-3.0-or-later
// The filters beside the list (drawing desktop-1): every part of a Filter, each choice with the number of fiches behind
// it, in groups that open and close. Shows a Filter and says when the person has changed it.
#pragma once

#include "desktop/choicelist.h"
#include "desktop/filtergroup.h"
#include "desktop/placechooser.h"
#include "style/button.h"
#include "style/scrollpane.h"

namespace escale {

class FilterPane final : public QWidget {
    Q_OBJECT

public:
    /// `appearance` outlives the pane.
    explicit FilterPane(const Appearance &appearance, QWidget *parent = nullptr);

    void setTaxonomy(const Taxonomy &taxonomy, Language words);
    void setFilter(const Filter &filter);
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    void setCounts(const FilterCounts &counts);
    /// The number of fiches put aside, and whether the list shows only them.
    void setSelection(int count, bool shown);

    [[nodiscard]] FilterGroup &group(Facet part) { return *m_parts.at(bit(part)).group; }
    [[nodiscard]] ChoiceList &choices(Facet part) { return *m_parts.at(bit(part)).list; }
    [[nodiscard]] PlaceChooser &placeChooser() { return *m_places; }
    /// "Remove all filters": there when something is set.
    [[nodiscard]] Button &clearButton() { return *m_clear; }

Q_SIGNALS:
    void filterChanged(const escale::Filter &filter);
    void selectionWanted(bool shown);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Part {
        FilterGroup *group = nullptr;
        ChoiceList *list = nullptr;
    };
    void build();
    [[nodiscard]] FilterView view() const { return {m_taxonomy, m_words, m_filter, m_counts}; }
    void choose(Facet part, const QString &id, bool on);
    void change(const Filter &filter);
    void refill();
    void orderStops();
    void retranslate();
    void restyle();
    void tintDots();

    const Appearance &m_appearance;
    Taxonomy m_taxonomy;
    Language m_words = Language::Fr;
    Filter m_filter;
    FilterCounts m_counts;
    int m_selected = 0;

    ScrollPane *m_pane;
    std::array<Part, facetCount> m_parts;
    PlaceChooser *m_places;
    Button *m_selection, *m_clear;
    QHash<QString, QColor> m_dots; ///< by theme
};

} // namespace escale
