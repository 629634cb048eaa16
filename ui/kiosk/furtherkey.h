// SPDX-License-Identifier: GPL-3.0-or-later
// The key that shows what is below (drawing kiosk-21): large words leave little of a page on the screen, and whoever
// cannot read sees no half line that tells them so. It goes on by what was seen, and from the end back to the top. UI
// thread.
#pragma once

#include "kiosk/picturebutton.h"
#include "style/scrollpane.h"

namespace escale {

class FurtherKey final : public PictureButton {
    Q_OBJECT

public:
    /// `appearance` outlives the key.
    explicit FurtherKey(const Appearance &appearance, QWidget *parent = nullptr);

    /// Shown while this pane has more than a screen of words larger than usual. The pane outlives the key or is gone.
    void follow(ScrollPane &pane);
    /// Across the page below what scrolls, or a column at its end where height is dear.
    void setBeside(bool beside);
    void retranslate();

Q_SIGNALS:
    /// A person has taken the page on by hand.
    void moved();
    /// It is there now, or not any more.
    void offered(bool there);

private:
    void refresh();
    void go();
    [[nodiscard]] bool isAtEnd() const;
    void shape();

    const Appearance &m_appearance;
    QPointer<ScrollPane> m_pane;
    bool m_beside = false;
};

} // namespace escale
