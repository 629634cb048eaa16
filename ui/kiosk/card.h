// SPDX-License-Identifier: GPL-3.0-or-later
// Something to choose that can also be listened to: the whole card selects, the speaker on it speaks. Picture, word and
// sound together (ui/README.md, "Who looks at it").
#pragma once

#include "style/button.h"
#include "style/paint.h"

namespace escale {

class Card : public QAbstractButton {
    Q_OBJECT

public:
    [[nodiscard]] Button &speaker() const { return *m_speaker; }
    /// Framed while it is read aloud.
    void setSpoken(bool spoken);
    [[nodiscard]] bool isSpoken() const { return m_spoken; }
    /// No voice here can say it: the speaker is struck through.
    void setStruck(bool struck);
    [[nodiscard]] bool isStruck() const { return m_struck; }

Q_SIGNALS:
    void listenWanted();

protected:
    /// `appearance` outlives the card.
    Card(const Appearance &appearance, Button::Kind speakerKind, QWidget *parent);

    /// Fonts and sizes, whenever the appearance or the words have changed.
    virtual void restyle();
    /// Places the speaker; called at every resize.
    virtual void arrange() = 0;

    [[nodiscard]] const Appearance &appearance() const { return m_appearance; }
    [[nodiscard]] const Metrics &metrics() const { return m_appearance.metrics(); }
    /// `place`, given as if the card read left to right, where it really is.
    [[nodiscard]] QRect placed(const QRect &place) const;
    void paintFocus(QPainter &painter, double radius) const;
    /// "Listen: <name>" for those who hear the speaker's name.
    void nameSpeaker(const QString &name);

    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Appearance &m_appearance;
    Button *m_speaker;
    bool m_spoken = false;
    bool m_struck = false;
};

} // namespace escale
