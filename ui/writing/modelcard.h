// SPDX-License-Identifier: GPL-3.0-or-later
// A card beside a text for something that a model is asked: what is about to leave, that it is under way, what came of
// it. Shows a ConsentedRequest and tells it what the person wants; what came is drawn by each kind of card. What it
// holds is made anew with every state; who works with the keys in it stays in it.
#pragma once

#include "assistant/consentedrequest.h"
#include "style/button.h"
#include "style/label.h"

#include <QList>

class QVBoxLayout;

namespace escale {

class ModelCard : public QWidget {
    Q_OBJECT

public:
    /// The first thing to press in it has the keys.
    void enter();
    /// What it says above all.
    [[nodiscard]] QString sentence() const;
    /// By object name ("send", "cancel", "leave", "again", and those of each card); null when it is not there now.
    [[nodiscard]] Button *button(const QString &name) const;

Q_SIGNALS:
    /// Back to the text; the request is given up, the card put away.
    void left();

protected:
    /// Both outlive it. The subclass fills it once it is there: refill().
    ModelCard(const Appearance &appearance, ConsentedRequest &request, QWidget *parent);

    [[nodiscard]] virtual QString title() const = 0;
    /// What is sent, and what of the fiche stays here.
    [[nodiscard]] virtual QString sentWords() const = 0;
    [[nodiscard]] virtual QString waitingWords() const = 0;
    /// What came, in each state; with addEnd() where it ends.
    virtual void fillReady() = 0;
    virtual void fillRefused() = 0;
    virtual void fillStale() {}
    virtual void askAgain() = 0;
    /// What has the keys when a proposal comes to somebody who works in the card: it puts nothing in. Null: "leave".
    [[nodiscard]] virtual QWidget *firstChoice() const { return nullptr; }
    /// What the card held is gone.
    virtual void emptied() {}

    void refill();
    /// The one sentence that says what there is; told to who does not see it.
    void say(const QString &sentence, Label::Ink ink = Label::Ink::Ink);
    Label *label(const QString &words, TextRole role, Label::Ink ink = Label::Ink::Ink);
    Button *addButton(const char *name, Button::Kind kind, const QString &words);
    void addEnd(bool again);

    [[nodiscard]] const Appearance &appearance() const { return m_appearance; }
    [[nodiscard]] QVBoxLayout &column() const { return *m_column; }
    /// French inside words of any direction.
    static QString asFrench(const QString &words);

    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void clear();
    void fill();
    void showPreview();
    void leave();

    const Appearance &m_appearance;
    ConsentedRequest &m_request;
    QVBoxLayout *m_column;
    Label *m_sentence = nullptr;
    QWidget *m_hide = nullptr; ///< another word to hide is typed there
    QList<Button *> m_buttons;
};

} // namespace escale
