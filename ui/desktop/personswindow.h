// SPDX-License-Identifier: GPL-3.0-or-later
// What the person beside the caseworker sees (drawings desk-9 and desk-10): a window of its own, full screen on the
// other monitor where there is one. Only their language, large, to be touched: the open fiche, where the caseworker
// reads, or the sentence that is being said and the cards that answer it; a greeting while there is neither. Nothing of
// the caseworker's side: no filters, no notes, no name, no link that opens. Observes the model; keeps nothing of its
// own.
#pragma once

#include "model/desktopmodel.h"
#include "reader/ficheview.h"
#include "style/flow.h"

#include <QStackedWidget>

namespace escale {

class PersonsWindow final : public QWidget {
    Q_OBJECT

public:
    /// `model` outlives the window. `desk`: whose monitor it stays off.
    PersonsWindow(DesktopModel &model, const QWidget &desk);

    /// Opens it on the other monitor, full screen, or as a window where there is one monitor only; that goes over to a
    /// second one when it is plugged in. Without its monitor it closes: it never comes over the caseworker's.
    void open();

    /// The page as the person reads it; one without columns for none.
    void showPage(const PageContent &content);
    /// The caseworker has scrolled: the same section here.
    void follow(const PageAnchor &anchor);
    void light(const TextPosition &place, const TextRange &word);
    void clearLight();

    [[nodiscard]] const FicheView &view() const { return *m_view; }
    [[nodiscard]] FicheView &view() { return *m_view; }
    [[nodiscard]] Language language() const { return m_appearance.language(); }
    /// Of the answer, in the order of cardText().
    [[nodiscard]] const QList<Button *> &cards() const { return m_cards; }
    [[nodiscard]] const Label &sentence() const { return *m_sentence; }
    [[nodiscard]] const QWidget *page() const { return m_pages->currentWidget(); }
    [[nodiscard]] const QLabel &code() const { return *m_code; }

Q_SIGNALS:
    void closed();
    /// The person has touched the sentence: to hear it again.
    void againWanted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void take(QScreen &screen);
    QWidget *buildFiche();
    QWidget *buildPhrase();
    void observe(DesktopModel::Aspects aspects);
    void wear();
    void showGreetings();
    void showPhrase();
    void layCards();
    void showAnswer();
    void choosePage();
    void stepSection(int by);

    DesktopModel &m_model;
    const QWidget &m_desk;
    QScreen *m_screen = nullptr; ///< where it stands full screen
    Appearance m_appearance{Profile::Kiosk};
    QStackedWidget *m_pages;
    QWidget *m_greeting, *m_fiche = nullptr, *m_phrase = nullptr;
    QVBoxLayout *m_greetings;
    FicheView *m_view;
    QWidget *m_side;
    QLabel *m_code;
    Label *m_codeWords;
    Button *m_larger, *m_previous, *m_next;
    Label *m_sentence, *m_number;
    Button *m_again;
    ColumnsLayout *m_cardColumns = nullptr;
    QList<Button *> m_cards;
    CardKind m_laid = CardKind::None;
    Language m_laidIn = Language::Fr;
};

} // namespace escale
