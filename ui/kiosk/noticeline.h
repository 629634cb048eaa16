// SPDX-License-Identifier: GPL-3.0-or-later
// One sentence over the bottom of the page, with a button that takes it away: what could not be done, and what can be
// done instead. Goes by itself when the person moves on, never by time alone.
#pragma once

#include "style/button.h"
#include "style/label.h"

#include <QFrame>
#include <QHBoxLayout>

namespace escale {

class NoticeLine final : public QFrame {
    Q_OBJECT

public:
    NoticeLine(const Appearance &appearance, QWidget *parent);

    void tell(const QString &sentence);
    /// Along the bottom of `area`.
    void place(const QRect &area);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();

    const Appearance &m_appearance;
    QHBoxLayout *m_row;
    QLabel *m_icon;
    Label *m_words;
    Button *m_close;
    QRect m_area;
};

} // namespace escale
