// SPDX-License-Identifier: GPL-3.0-or-later
// A page that scrolls downwards: by finger (kinetic), wheel, keys and scroll bar; what takes the focus comes into view.
#pragma once

#include "style/appearance.h"

#include <QScrollArea>

namespace escale {

class ScrollPane final : public QScrollArea {
    Q_OBJECT

public:
    explicit ScrollPane(const Appearance &appearance, QWidget *parent = nullptr);

    /// Pixels from the top.
    [[nodiscard]] int place() const;
    /// Kept until the content is high enough to go there: pages fill after they are shown.
    void goTo(int place);

Q_SIGNALS:
    void scrolled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void followFocus(QWidget *now);

    int m_wanted = -1;
};

} // namespace escale
