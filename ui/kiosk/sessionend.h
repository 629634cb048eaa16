// SPDX-License-Identifier: GPL-3.0-or-later
// "Are you still there?" over the whole page (drawing kiosk-6). Shows what it is told; the session of station/ counts.
// Any touch or key means "yes": the session hears of it as of any activity. The buttons say so in words.
#pragma once

#include "style/button.h"
#include "style/label.h"

#include <QBoxLayout>
#include <QWidget>

namespace escale {

class SessionEnd final : public QWidget {
    Q_OBJECT

public:
    SessionEnd(const Appearance &appearance, QWidget *parent);

    /// `total`: seconds of the whole warning.
    void open(int total);
    void setSecondsLeft(int seconds);
    /// What it says, in another language than the interface's where that one has no voice.
    [[nodiscard]] static QString wordsIn(Language language, int seconds);
    void close();
    /// Framed while it is read aloud.
    void setSpoken(bool spoken);
    [[nodiscard]] bool isSpoken() const;

Q_SIGNALS:
    /// Over the page; away from it again.
    void came();
    void went();
    void continueWanted();
    void finishWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void restyle();
    int arrange(int margin, int greatestTextStep);
    [[nodiscard]] int cardWidth() const;
    class Progress;
    class Surface;

    const Appearance &m_appearance;
    Surface *m_card;
    QVBoxLayout *m_column;
    QBoxLayout *m_buttons;
    QLabel *m_icon;
    Label *m_question, *m_words;
    Progress *m_progress;
    Button *m_continue, *m_finish;
    int m_total = 30, m_left = 30;
};

} // namespace escale
