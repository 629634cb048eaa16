// SPDX-License-Identifier: GPL-3.0-or-later
// The filters beside the list (drawing desktop-1): place, status, age, level of French, themes with counts. Shows a
// Filter and says when the person has changed it; the numbers say how many fiches stand behind each theme.
#pragma once

#include "desktop/wrappingcheck.h"
#include "search/filtercounts.h"
#include "style/button.h"
#include "style/label.h"
#include "style/scrollpane.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace escale {

class FilterPane final : public QWidget {
    Q_OBJECT

public:
    explicit FilterPane(const Appearance &appearance, QWidget *parent = nullptr);

    void setTaxonomy(const Taxonomy &taxonomy, Language words);
    void setFilter(const Filter &filter);
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    void setCounts(const FilterCounts &counts);
    /// The number of fiches put aside, and whether the list shows only them.
    void setSelection(int count, bool shown);

Q_SIGNALS:
    void filterChanged(const escale::Filter &filter);
    void selectionWanted(bool shown);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct ThemeLine {
        QString id;
        WrappingCheck *box;
        Label *count;
    };
    Label *heading();
    void fillChoices();
    void fillThemes();
    void retranslate();
    void restyle();
    void read();

    const Appearance &m_appearance;
    Taxonomy m_taxonomy;
    Language m_words = Language::Fr;
    Filter m_filter;
    FilterCounts m_counts;
    int m_selected = 0;
    bool m_filling = false;

    ScrollPane *m_pane;
    Label *m_whereTitle, *m_statusTitle, *m_ageTitle, *m_levelTitle, *m_themesTitle;
    QComboBox *m_where, *m_age, *m_level;
    QList<WrappingCheck *> m_statuses;
    QVBoxLayout *m_themeRows;
    QList<ThemeLine> m_themes;
    Button *m_selection, *m_clear;
};

} // namespace escale
