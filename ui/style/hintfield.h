// SPDX-License-Identifier: GPL-3.0-or-later
// A line to type into that says, while it is empty, what can be typed: the hint, where the text will stand, in
// fewer words where there are some, else smaller, before it is cut.
//
// Why not QLineEdit's own placeholder: it makes the line as high as the hint, and the caret of an empty Arabic, Persian
// or Pashto field then stands over the text (Qt 6.4).
#pragma once

#include <QLineEdit>

namespace escale {

class HintField : public QLineEdit {
    Q_OBJECT

public:
    explicit HintField(QWidget *parent = nullptr);

    /// Plain words; they are the accessible description too. `brief`: what is shown where they do not fit.
    void setHint(const QString &hint, const QString &brief = {});
    [[nodiscard]] const QString &hint() const { return m_hint; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    QString m_hint, m_brief;
    bool m_composing = false; ///< an input method has written something that is not yet text
};

} // namespace escale
