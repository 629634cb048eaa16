// SPDX-License-Identifier: GPL-3.0-or-later
// A page that scrolls downwards: by finger (kinetic), wheel, keys and scroll bar; what takes the focus comes into view.
#pragma once

#include "style/appearance.h"

#include <QPointer>
#include <QScrollArea>
#include <QVariantAnimation>

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

Q_SIGNALS:
    void scrolled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void followFocus(QWidget *now);

    int m_wanted = -1;
    QPointer<QVariantAnimation> m_glide;
    bool m_gliding = false; ///< the scrolling under way is a glide's
};

} // namespace escale
