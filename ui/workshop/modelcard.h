// SPDX-License-Identifier: GPL-3.0-or-later
// A card beside the page for something that a model is asked: what is about to leave, that it is under way, what came
// of it. What it holds is made anew with every state; who works with the keys in it stays in it. Nothing is asked here.
#pragma once

#include "assistant/redactor.h"
#include "base/error.h"
#include "style/button.h"
#include "style/label.h"

#include <QList>
#include <functional>
#include <optional>

class QCheckBox;
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
    /// Back to the text; the card is put away.
    void leaveWanted();

protected:
    /// `appearance` outlives it.
    ModelCard(const Appearance &appearance, QWidget *parent);

    /// What it holds now, into an empty card. False: nothing, and nothing is shown.
    virtual bool fill() = 0;
    virtual void askAgain() = 0;
    /// What has the keys before any button; null for none.
    [[nodiscard]] virtual QWidget *firstKey() const { return nullptr; }

    void refill();
    /// The one sentence that says what there is; told to who does not see it.
    void say(const QString &sentence, Label::Ink ink = Label::Ink::Ink);
    Label *label(const QString &words, TextRole role, Label::Ink ink = Label::Ink::Ink);
    Button *addButton(const char *name, Button::Kind kind, const QString &words);

    /// All that would leave, and what of it is hidden.
    struct Leaving {
        QString host, model, text;
        QList<PrivateWords> removed;
        QString note; ///< what of the fiche stays here
    };
    /// With the keys "send" and "leave"; the box is "show this each time".
    QCheckBox *addPreview(const Leaving &leaving, std::function<void(const QString &)> hide);
    void addWaiting(const QString &sentence);
    void addFailed(const std::optional<Error> &trouble);
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

    const Appearance &m_appearance;
    QVBoxLayout *m_column;
    Label *m_sentence = nullptr;
    QWidget *m_hide = nullptr; ///< another word to hide is typed there
    QList<Button *> m_buttons;
    bool m_filled = false;
};

} // namespace escale
