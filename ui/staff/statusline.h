// SPDX-License-Identifier: GPL-3.0-or-later
// How the content stands, in one line on a ground of its own: a check on green, or a warning on red (drawing kiosk-9).
#pragma once

#include "style/label.h"

#include <QHBoxLayout>

namespace escale {

class StatusLine final : public QWidget {
    Q_OBJECT

public:
    enum class State : quint8 { Waiting, Well, Trouble };

    /// `appearance` outlives it.
    explicit StatusLine(const Appearance &appearance, QWidget *parent = nullptr);

    void show(State state, const QString &sentence);
    using QWidget::show;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();

    const Appearance &m_appearance;
    State m_state = State::Waiting;
    QHBoxLayout *m_row;
    QLabel *m_icon;
    Label *m_words;
};

} // namespace escale
