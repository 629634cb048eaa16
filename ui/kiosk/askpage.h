// SPDX-License-Identifier: GPL-3.0-or-later
// "Ask a question" (drawings kiosk-19, kiosk-19b): examples to tap, each with the picture of its theme, the kiosk's own
// keyboard, and the answer in the fiches' own words, said sentence by sentence, with what to do next in large. Without
// a network and without a model. Question and answer live for the visit only (law 8).
#pragma once

#include "ask/askservice.h"
#include "askview/quotetext.h"
#include "keyboard/keyboard.h"
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
    /// What is said, and what lights meanwhile.
    struct Said {
        SpokenText text;
        QuoteText *quote = nullptr;
        TextRange sentence = {};
        QWidget *widget = nullptr;
    };
    void lookUp();
    void show();
    void showExamples();
    void showAnswer();
    void addChips();
    void addQuotation(const Quotation &quotation);
    void addNext();
    void addFollowUps();
    void addRefusal();
    void clearAnswer();
    [[nodiscard]] ThemeTile::Shape exampleShape() const;
    void clearExamples();
    /// Said in the interface's language, nothing lights.
    void note(const QString &words);
    Label *addLabel(const QString &words, TextRole role, Language language);
    Button *addButton(const QString &words, Button::Kind kind, Language language, QLayout *into);
    void openAt(const Quotation &quotation);

    AskService m_service;
    SearchField *m_field;
    Button *m_ask, *m_listen;
    Label *m_examplesTitle;
    QWidget *m_grid;
    ColumnsLayout *m_tiles;
    QList<ThemeTile *> m_examples;
    QWidget *m_answerArea;
    QVBoxLayout *m_column;
    Keyboard *m_keyboard;
    QList<Theme> m_themes;
    QString m_asked; ///< empty: nothing yet
    QList<Chip> m_removed;
    std::optional<Answer> m_answer;
    QString m_trouble;
    QList<Said> m_said;
    quint64 m_ticket = 0;
    bool m_sayIt = false;   ///< once it is there
    bool m_countIt = false; ///< the same, for answered()
};

} // namespace escale
