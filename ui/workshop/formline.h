// SPDX-License-Identifier: GPL-3.0-or-later
// One field of a form: its name, one line to write, and below it the sentence about what stands there. A sentence never
// takes anything away: what was typed stays.
#pragma once

#include "style/label.h"

#include <QLineEdit>

namespace escale {

class FormLine final : public QWidget {
    Q_OBJECT

public:
    /// `appearance` outlives it. What is typed is French, or an address of some kind: from left to right.
    explicit FormLine(const Appearance &appearance, QWidget *parent = nullptr);

    void setName(const QString &name);
    /// Nobody typed: edited() is not told.
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_edit->text(); }
    void setTrouble(const QString &sentence); ///< something is wrong; empty: nothing is said
    void setNote(const QString &sentence);    ///< something to know
    [[nodiscard]] QString sentence() const { return m_sentence->text(); }
    [[nodiscard]] QLineEdit &edit() const { return *m_edit; }

Q_SIGNALS:
    void edited(const QString &text); ///< by a person

private:
    void say(const QString &sentence, Label::Ink ink);

    Label *m_name;
    QLineEdit *m_edit;
    Label *m_sentence;
};

} // namespace escale
