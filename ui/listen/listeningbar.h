// SPDX-License-Identifier: GPL-3.0-or-later
// The bar below a page that can be heard (drawings kiosk-4 and kiosk-8): progress, speed, back, play or pause, on, and
// a place for one more button. Shows a BarState and says what was tapped; knows no voice. Media controls stand in the
// same order in every language (ui/README.md, "Rules"); the progress follows the reading direction.
#pragma once

#include "listen/barstate.h"
#include "listen/progressline.h"
#include "style/button.h"
#include "style/label.h"

#include <QBoxLayout>

namespace escale {

class ListeningBar final : public QWidget {
    Q_OBJECT

public:
    explicit ListeningBar(const Appearance &appearance, QWidget *parent = nullptr);

    void show(const BarState &state);
    using QWidget::show;
    [[nodiscard]] const BarState &state() const { return m_state; }
    /// One more way to take the page in, before that button; on a screen that stands in a row of its own. Becomes a
    /// child of the bar.
    void setExtra(QWidget *extra);
    /// Told when there is no height to spare: words beside a picture go.
    [[nodiscard]] bool isTall() const;
    /// The button at the right end ("take this page with you"); hidden until somebody wants it.
    void setQrShown(bool shown);

Q_SIGNALS:
    void toggleWanted();
    void previousWanted();
    void nextWanted();
    /// The next of the three speeds, in words a minute.
    void speedWanted(int wordsPerMinute);
    /// Back to the sentence that is being said.
    void followWanted();
    /// One of the offered languages.
    void languageWanted(escale::Language language);
    void qrWanted();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void restyle();
    void refresh();
    void refreshControls();
    void refreshMessage();
    void fitMessage();
    void sizeControls();
    void offerLanguages();
    void placeExtra();
    [[nodiscard]] QString message() const;
    [[nodiscard]] QString speedName() const;

    const Appearance &m_appearance;
    BarState m_state;
    bool m_qrShown = false;
    QVBoxLayout *m_column;
    Label *m_message;
    QWidget *m_languages;
    LanguageSet m_offered;
    QHBoxLayout *m_progressRow, *m_controls;
    Label *m_voice, *m_count;
    ListenProgress *m_progress;
    Button *m_follow, *m_speed, *m_previous, *m_play, *m_next, *m_qr;
    QWidget *m_controlsBox;
    QWidget *m_extra = nullptr;
};

} // namespace escale
