// SPDX-License-Identifier: GPL-3.0-or-later
// What came of a press, in one sentence, with a button for what follows from it. It stands over the foot of the pages
// and takes no room of them: nothing moves when something is said, and nothing is empty when nothing is. A press on it
// takes it away.
#pragma once

#include "style/plainlabel.h"

#include <QBoxLayout>
#include <QPushButton>

namespace escale {

class SayingBar final : public QWidget {
    Q_OBJECT

public:
    explicit SayingBar(QWidget *parent = nullptr);

    /// Where it may stand, in its parent: at the foot of that, as wide, as high as its words.
    void setArea(const QRect &area);
    /// A screen reader says it, too.
    void say(const QString &sentence, const QColor &ink, bool withButton);
    void clear();
    [[nodiscard]] QString text() const { return m_said->text(); }
    [[nodiscard]] QPushButton &button() { return *m_button; }

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();

    QRect m_area;
    QBoxLayout *m_row;
    PlainLabel *m_said;
    QPushButton *m_button;
};

} // namespace escale
