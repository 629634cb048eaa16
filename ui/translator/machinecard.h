// SPDX-License-Identifier: GPL-3.0-or-later
// A machine's proposal beside the translation: what is about to leave, the proposal with its questions, or why there is
// none. Shows a MachineTranslation and tells it what the person wants.
#pragma once

#include "style/button.h"
#include "style/label.h"
#include "translating/machinetranslation.h"

#include <QVBoxLayout>

namespace escale {

class MachineCard final : public QWidget {
    Q_OBJECT

public:
    /// Both outlive it.
    MachineCard(const Appearance &appearance, MachineTranslation &machine, QWidget *parent = nullptr);

    /// The first thing to press in it has the keys.
    void enter();
    /// What it says above all.
    [[nodiscard]] QString sentence() const;
    /// By object name ("send", "cancel", "take", "leave", "again"); null when it is not there now.
    [[nodiscard]] Button *button(const QString &name) const;

Q_SIGNALS:
    /// Back to the text; the card is put away.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refill();
    void clear();
    void showPreview();
    void showProposal();
    void showFindings();
    void addEnd(bool again);
    void leave();
    void say(const QString &sentence, Label::Ink ink = Label::Ink::Ink);
    Label *label(const QString &words, TextRole role, Label::Ink ink = Label::Ink::Ink);
    Button *addButton(const char *name, Button::Kind kind, const QString &words);

    const Appearance &m_appearance;
    MachineTranslation &m_machine;
    QVBoxLayout *m_column;
    Label *m_sentence = nullptr;
    QWidget *m_hide = nullptr; ///< another word to hide is typed there
    QList<Button *> m_buttons;
};

} // namespace escale
