// SPDX-License-Identifier: GPL-3.0-or-later
// What lies over a page has the person to itself: while it is shown, what it covers is out of reach of the finger, of
// Tab and of a screen reader; when it goes, the focus is back where it was. For overlays that are not windows of their
// own; to a screen reader they are dialogs.
#pragma once

#include <QPointer>
#include <QWidget>

namespace escale {

class Cover final : public QObject {
    Q_OBJECT

public:
    /// `overlay` owns it, and makes it before it gives itself a name (that is when its role is asked for). What is
    /// shown over the overlay later on stays in reach.
    explicit Cover(QWidget &overlay);
    ~Cover() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void hold();
    void release();

    QWidget &m_overlay;
    QList<QPointer<QWidget>> m_held;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace escale
