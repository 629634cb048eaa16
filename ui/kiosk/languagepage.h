// SPDX-License-Identifier: GPL-3.0-or-later
// The first page (drawing kiosk-1): eight languages by their own names, and a greeting that goes round them. Also where
// the bar's language button leads, and then it returns to where the person was.
#pragma once

#include "fiche/clocktimer.h"
#include "kiosk/kioskpage.h"
#include "kiosk/languagecard.h"
#include "style/flow.h"

namespace escale {

class LanguagePage final : public KioskPage {
    Q_OBJECT

public:
    explicit LanguagePage(KioskServices &services, QWidget *parent = nullptr);

    void visit(const Route &place) override;

Q_SIGNALS:
    void chosen(escale::Language language);

protected:
    void retranslate() override;
    void restyle() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void greetNext();
    void showGreetings();
    [[nodiscard]] bool isLow() const;
    void showStatus(const LibraryStatus &status);
    void buildHead();
    void buildCards();

    struct Greeting {
        Language language;
        Label *label;
        LanguageCard *card;
    };
    QList<Greeting> m_greetings;
    QWidget *m_head;
    QVBoxLayout *m_lines;
    QLabel *m_mark;
    Label *m_name;
    ColumnsLayout *m_cards;
    Label *m_status, *m_station;
    std::optional<LibraryStatus> m_shownStatus;
    int m_turn = -1;
    ClockTimer m_greeting; ///< to the next language's turn
};

} // namespace escale
