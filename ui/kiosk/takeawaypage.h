// SPDX-License-Identifier: GPL-3.0-or-later
// "Take this page with you": the code of the fiche, as large as the screen allows, beside a telephone that shows what
// to do with it, and three words that light while they are said: phone, photo, listen. Where a printer is set and
// answers, the same as a ticket, shown as it will come out. Where the fiche has no page to
// be opened (a sample, a site that is not set) there is no code, and the page says to ask somebody.
#pragma once

#include "kiosk/kioskpage.h"
#include "kiosk/picturebutton.h"
#include "kiosk/pictureline.h"
#include "paper/ticket.h"
#include "style/flow.h"

#include <QImage>

namespace escale {

class TakeAwayPage final : public KioskPage {
    Q_OBJECT

public:
    explicit TakeAwayPage(KioskServices &services, QWidget *parent = nullptr);

    void visit(const Route &route) override;
    [[nodiscard]] QList<SpokenText> spoken() const override;
    void lightSpoken(int item) override;
    [[nodiscard]] QList<SpokenText> opening() const override;
    void forget() override;
    [[nodiscard]] bool showsCode() const;
    [[nodiscard]] std::optional<ControlWords> wordsOf(const QWidget &control) const override;

protected:
    void retranslate() override;
    void restyle() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Code;
    class Preview;
    void askPrinter();
    void print();
    void told(PrintEnd end);
    void offerPrinting(bool offered);
    void shape();

    Label *m_title, *m_advice;
    Code *m_code;
    QWidget *m_words;
    ColumnsLayout *m_columns;
    QList<PictureLine *> m_steps;
    QBoxLayout *m_body, *m_left;
    QWidget *m_printRow;
    PictureButton *m_print;
    Preview *m_preview;
    Ticket m_ticket;
    bool m_example = false; ///< the fiche comes with the program, and is on no site
    bool m_printing = false;
    SpokenText m_fiche; ///< title of what is taken
};

} // namespace escale
