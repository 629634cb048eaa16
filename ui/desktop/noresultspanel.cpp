// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/noresultspanel.h"

#include "l10n/isolate.h"
#include "style/emptylayout.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace escale {

NoResultsPanel::NoResultsPanel(const Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_sentence(new Label(appearance, TextRole::Body)),
      m_asTyped(new Button(appearance, Button::Kind::Plain)), m_pane(new ScrollPane(appearance)),
      m_buttons(new QWidget), m_row(new WrapLayout(8, m_buttons))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_sentence);
    column->addWidget(m_asTyped, 0, Qt::AlignLeading);
    connect(m_asTyped, &Button::clicked, this, &NoResultsPanel::asTypedWanted);
    m_pane->setWidget(m_buttons);
    m_buttons->setAutoFillBackground(false);
    column->addWidget(m_pane, 1);
    hide();
}

void NoResultsPanel::clear()
{
    emptyLayout(*m_row);
}

Button *NoResultsPanel::add(const QString &words, Language language)
{
    auto *button = new Button(m_appearance, Button::Kind::Plain, m_buttons);
    button->setWords(words);
    button->setContentLanguage(language);
    m_row->addWidget(button);
    button->show();
    return button;
}

void NoResultsPanel::offerAsTyped(const QString &typed)
{
    constexpr int most = 60; // of a pasted page, enough to know it again
    const QString shown = typed.size() > most ? typed.left(most) + QChar(0x2026) : typed;
    // The same words as on the kiosk.
    const QString words = QCoreApplication::translate("escale::SearchPage", "Search for exactly: %1");
    m_asTyped->setWords(words.arg(isolated(shown, layoutDirection())));
}

void NoResultsPanel::explainSelection(bool empty)
{
    clear();
    setVisible(true);
    m_asTyped->hide();
    m_pane->show(); // holds the sentence up, with or without a button in it
    if (empty) {
        m_sentence->setText(tr("Your selection is empty. The star above a fiche puts it aside."));
        return;
    }
    m_sentence->setText(tr("The filters leave nothing of your selection."));
    connect(add(tr("Show the whole selection"), m_appearance.language()), &Button::clicked, this,
            &NoResultsPanel::wholeSelectionWanted);
}

void NoResultsPanel::show(const SearchAnswer &answer, const QString &typed, qsizetype found,
                          const TaxonomyIndex &taxonomy, Language language)
{
    clear();
    const bool nothing = found == 0;
    const bool corrected = !nothing && !answer.corrected.isEmpty();
    setVisible(nothing || corrected);
    m_asTyped->setVisible(corrected);
    m_pane->setVisible(nothing);
    if (corrected) {
        //: A spelling was corrected; %1 is what was searched for instead.
        m_sentence->setText(tr("Results for “%1”").arg(answer.corrected));
        offerAsTyped(typed.simplified());
    }
    if (!nothing)
        return;
    m_sentence->setText(tr("Nothing found. Try another word, or remove a filter."));
    for (const QString &word : answer.nearestWords)
        connect(add(word, language), &Button::clicked, this, [this, word] { Q_EMIT wordChosen(word); });
    for (const QString &id : answer.nearestThemes) {
        const Theme *theme = taxonomy.theme(id);
        if (theme == nullptr)
            continue;
        Language used = language;
        const QString name = textIn(theme->name, language, &used);
        Button *button = add(name, used);
        button->setSymbol(symbolOf(*theme));
        connect(button, &Button::clicked, this, [this, id] { Q_EMIT themeChosen(id); });
    }
    m_pane->setVisible(m_row->count() > 0);
}

} // namespace escale
