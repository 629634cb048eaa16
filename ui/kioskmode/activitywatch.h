// SPDX-License-Identifier: GPL-3.0-or-later
// Hears every sign of the person, whatever the widget does with it: touch, mouse, wheel, pen, keys. Touch counts by
// itself: a program that waits for the mouse events made out of touches ends sessions under people's fingers.
#pragma once

#include <QObject>
#include <QPointF>

namespace escale {

class ActivityWatch final : public QObject {
    Q_OBJECT

public:
    /// Listens to all events of the application from now on.
    explicit ActivityWatch(QObject *parent = nullptr);

Q_SIGNALS:
    /// The person is here. `complete`: a touch or key that has ended, not one that is about to do something; what lies
    /// under the finger may change then without the touch falling on something else.
    void sign(bool complete);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A window that changes under a resting pointer makes events too: only a place that changed is a movement.
    bool moved(const QEvent &event);

    QPointF m_pointer;
};

} // namespace escale
