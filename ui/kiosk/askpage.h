// SPDX-License-Identifier: GPL-3.0-or-later
// "Ask a question" (drawings kiosk-19, kiosk-19b): examples to tap, each with the picture of its theme, the kiosk's own
// keyboard, and the answer in the fiches' own words, said sentence by sentence, with what to do next in large. Without
// a network and without a model. Question and answer live for the visit only (law 8).
#pragma once

#include "ask/askservice.h"
#include "keyboard/keyboard.h"
#include "kiosk/answercolumn.h"
#include "kiosk/kioskpage.h"
#include "kiosk/searchfield.h"
#include "kiosk/themetile.h"
#include "style/flow.h"

namespace escale {

class AskPage final : public KioskPage {
    Q_OBJECT

public:
    explicit AskPage(KioskServices &services, QWidget *parent = nullptr);

    void visit(const Route &route) override;
    [[nodiscard]] QList<SpokenText> spoken() const override;
    void lightSpoken(int item) override;
    void forget() override;

    [[nodiscard]] SearchField &field() { return *m_field; }
    /// Asks what is typed, or `text`.
    void ask(const QString &text);
    void startAnew();

    /// A question that people often have about a theme, in the words of the interface; empty where we know none.
    static QString exampleFor(const Theme &theme);

Q_SIGNALS:
    /// A key of the keyboard on the screen went down.
    void keyStruck();
    /// A question that was asked, once: not when it is looked up again in another language or without a chip.
    void answered(bool found);

protected:
    void retranslate() override;
    void restyle() override;

private:
    void lookUp();
    /// There is an answer, or why there is none.
    [[nodiscard]] bool isAnswered() const;
    void show();
    void showExamples();
    [[nodiscard]] ThemeTile::Shape exampleShape() const;
    void clearExamples();
    void openAt(const Quotation &quotation);

    AskService m_service;
    SearchField *m_field;
    Button *m_ask, *m_listen;
    Label *m_examplesTitle;
    QWidget *m_grid;
    ColumnsLayout *m_tiles;
    QList<ThemeTile *> m_examples;
    AnswerColumn *m_answerColumn;
    Keyboard *m_keyboard;
    QList<Theme> m_themes;
    QString m_asked; ///< empty: nothing yet
    QList<Chip> m_removed;
    std::optional<Answer> m_answer;
    QString m_trouble;
    quint64 m_ticket = 0;
    bool m_sayIt = false;   ///< once it is there
    bool m_countIt = false; ///< the same, for answered()
};

} // namespace escale
