// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for the staff's PIN, over the page. Never shows how many digits have been typed, nor how many there are.
#pragma once

#include "base/clocktimer.h"
#include "staff/pinjudge.h"
#include "style/button.h"
#include "style/label.h"

#include <QGridLayout>

namespace escale {

class PinPad final : public QWidget {
    Q_OBJECT

public:
    /// Covers `parent`. All references outlive it.
    PinPad(const Appearance &appearance, PinJudge &judge, Clock &clock, QWidget *parent);

    void open();
    void close();

Q_SIGNALS:
    void accepted();
    /// Too many wrong tries just now.
    void refused();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void retranslate();
    void place();
    int arrange(int greatestTextStep, bool low);
    [[nodiscard]] int keyWidth() const;
    [[nodiscard]] int across() const;
    [[nodiscard]] QList<Button *> keys() const { return m_digits + QList<Button *>{m_erase, m_enter}; }
    void type(QChar digit);
    void erase();
    void enter();
    void hear(PinVerdict verdict);
    void tick();
    void say(const QString &sentence, Label::Ink ink);
    void setKeysEnabled(bool enabled);

    const Appearance &m_appearance;
    PinJudge &m_judge;
    QString m_typed;
    QWidget *m_card;
    QGridLayout *m_grid;
    Label *m_title, *m_state;
    QList<Button *> m_digits;
    Button *m_erase, *m_enter, *m_close;
    ClockTimer m_second; ///< while a wait is counted down
};

} // namespace escale
