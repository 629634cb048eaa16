// SPDX-License-Identifier: GPL-3.0-or-later
// "Say it simpler" beside the page: what is about to leave, the proposal change by change, or why there is none. Shows
// a SimplerModel and tells it what the person wants; putting words into the text is the page's.
#pragma once

#include "assistant/simplermodel.h"
#include "style/button.h"
#include "style/label.h"
#include "workshop/changedwords.h"

#include <QVBoxLayout>

namespace escale {

class SimplerCard final : public QWidget {
    Q_OBJECT

public:
    /// Both outlive it.
    SimplerCard(const Appearance &appearance, SimplerModel &model, QWidget *parent = nullptr);

    /// The first thing to press in it has the keys.
    void enter();
    /// What it says above all.
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] const QList<Button *> &choices() const { return m_choices; }
    /// By object name ("send", "cancel", "takeAll", "take", "leave", "again"); null when it is not there now.
    [[nodiscard]] Button *button(const QString &name) const;

Q_SIGNALS:
    /// What is taken goes into the text.
    void takeWanted();
    /// Back to the text; the card is put away.
    void leaveWanted();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refill();
    void clear();
    void showPreview();
    void showProposal();
    void showChoice();
    void addEnd(bool again);
    void say(const QString &sentence, Label::Ink ink = Label::Ink::Ink);
    Label *label(const QString &words, TextRole role, Label::Ink ink = Label::Ink::Ink);
    Button *addButton(const char *name, Button::Kind kind, const QString &words);

    const Appearance &m_appearance;
    SimplerModel &m_model;
    QVBoxLayout *m_column;
    Label *m_sentence = nullptr, *m_result = nullptr, *m_note = nullptr;
    QList<Button *> m_choices, m_buttons;
};

} // namespace escale
