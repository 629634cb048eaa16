// SPDX-License-Identifier: GPL-3.0-or-later
// The first page (drawing kiosk-10): an ear, for whoever cannot read a name; eight languages by their own names, and a
// greeting that goes round them. Also where
// the bar's language button leads, and then it returns to where the person was.
#pragma once

#include "base/clocktimer.h"
#include "kiosk/guidelight.h"
#include "kiosk/kioskpage.h"
#include "kiosk/languagecard.h"
#include "kiosk/picturebutton.h"
#include "style/flow.h"

namespace escale {

class LanguagePage final : public KioskPage {
    Q_OBJECT

public:
    explicit LanguagePage(KioskServices &services, QWidget *parent = nullptr);

    void visit(const Route &route) override;
    [[nodiscard]] std::optional<ControlWords> wordsOf(const QWidget &control) const override;

Q_SIGNALS:
    void chosen(escale::Language language);
    void volumeWanted();

protected:
    void retranslate() override;
    void restyle() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    /// A finger that meets no control: as on the ear. Who does not see finds the edge of the screen.
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void greetNext();
    void showGreetings();
    [[nodiscard]] bool isLow() const;
    void showStatus(const LibraryStatus &status);
    void buildHead();
    void buildCards();
    void buildEar();
    void nameEar();
    void choose(Language language);
    void touchEar();
    void strikeSilent();
    void lightRound(std::optional<Language> language);
    void endRound();
    [[nodiscard]] QList<SpokenText> greetingOf(Language language) const;

    struct Greeting {
        Language language;
        Label *label;
        LanguageCard *card;
    };
    QList<Greeting> m_greetings;
    QWidget *m_head;
    QVBoxLayout *m_lines;
    QHBoxLayout *m_earRow;
    QWidget *m_earBox = nullptr;
    PictureButton *m_ear, *m_volume;
    QPointer<GuideLight> m_light;
    std::optional<Language> m_roundAt; ///< greeted now, by the ear
    std::optional<QPoint> m_pressed;   ///< beside all controls, in this widget
    bool m_round = false;              ///< the ear was touched: who chooses after it wants the guide
    ClockTimer m_roundEnd;
    QLabel *m_mark;
    Label *m_name;
    ColumnsLayout *m_cards;
    Label *m_status, *m_station;
    std::optional<LibraryStatus> m_shownStatus;
    int m_turn = -1;
    ClockTimer m_greeting; ///< to the next language's turn
};

} // namespace escale
