// SPDX-License-Identifier: GPL-3.0-or-later
// Above the list when a search needs help: what was corrected, or that nothing was found, and ways on: words of the
// library that look like the typed ones, themes to look through (ui/README.md, "Rules").
#pragma once

#include "fiche/taxonomyindex.h"
#include "search/query.h"
#include "style/button.h"
#include "style/flow.h"
#include "style/label.h"
#include "style/scrollpane.h"

namespace escale {

class NoResultsPanel final : public QWidget {
    Q_OBJECT

public:
    explicit NoResultsPanel(const Appearance &appearance, QWidget *parent = nullptr);

    /// `typed`: what was searched for; `found`: how many lines the list has. Hides itself when there is nothing to say.
    void show(const SearchAnswer &answer, const QString &typed, qsizetype found, const TaxonomyIndex &taxonomy,
              Language language);
    using QWidget::show;
    /// The selection is listed and nothing is in the list: it is empty, or the filters or words leave nothing of it.
    void explainSelection(bool empty);

Q_SIGNALS:
    /// The correction is refused.
    void asTypedWanted();
    void wordChosen(const QString &word);
    void themeChosen(const QString &themeId);
    void wholeSelectionWanted();

private:
    void clear();
    void offerAsTyped(const QString &typed);
    Button *add(const QString &words, Language language);

    const Appearance &m_appearance;
    Label *m_sentence;
    Button *m_asTyped;  ///< refuses the correction
    ScrollPane *m_pane; ///< the buttons may be more than the window is high
    QWidget *m_buttons;
    WrapLayout *m_row;
};

} // namespace escale
