// SPDX-License-Identifier: GPL-3.0-or-later
// A page that scrolls downwards: by finger (kinetic), wheel, keys and scroll bar; what takes the focus comes into view.
#pragma once

#include "style/appearance.h"
#include "style/wholeend.h"

#include <QPointer>
#include <QScrollArea>
#include <QVariantAnimation>

#include <functional>

namespace escale {

class ScrollPane final : public QScrollArea {
    Q_OBJECT

public:
    explicit ScrollPane(const Appearance &appearance, QWidget *parent = nullptr);

    /// Pixels from the top.
    [[nodiscard]] int scrollOffset() const;
    /// Kept until the content is high enough to go there: pages fill after they are shown.
    void goTo(int offset);
    /// The same, gently, within `duration` milliseconds (0: at once); ends where somebody scrolls by hand.
    void glideTo(int offset, int duration);
    [[nodiscard]] bool isGliding() const { return m_gliding; }
    /// Where to go so that `area` of the content is in the middle part of what is seen; where it is now when it is in
    /// sight already.
    [[nodiscard]] int placeFor(const QRect &area) const;

    /// What is seen ends between these spans of the content: what would be cut in two is covered until somebody scrolls
    /// on. Asked whenever the content moves or is laid out anew.
    void endBetween(std::function<WholeSpans()> spans);
    /// Of the content: where what is seen ends.
    [[nodiscard]] int seenEnd() const;
    /// Whether something whole lies below the first screen.
    [[nodiscard]] bool goesOn() const { return m_goesOn; }

Q_SIGNALS:
    void scrolled();
    /// seenEnd() or goesOn() may be another.
    void endMoved();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void followFocus(QWidget *now);
    void coverRest();
    [[nodiscard]] int covered() const;

    const Appearance &m_appearance;
    std::function<WholeSpans()> m_spans;
    QWidget *m_cover = nullptr; ///< over what would be cut; made when somebody wants whole ends
    bool m_goesOn = false;
    bool m_coverDue = false;
    int m_wanted = -1;
    QPointer<QVariantAnimation> m_glide;
    bool m_gliding = false; ///< the scrolling under way is a glide's
};

} // namespace escale
