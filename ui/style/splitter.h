// SPDX-License-Identifier: GPL-3.0-or-later
// A splitter whose panes have all of their edges, from whichever side it runs.
#pragma once

#include <QEvent>
#include <QSplitter>

namespace escale {

class Splitter : public QSplitter {
public:
    explicit Splitter(QWidget *parent = nullptr) : QSplitter(parent) { keepEdges(); }
    explicit Splitter(Qt::Orientation orientation, QWidget *parent = nullptr) : QSplitter(orientation, parent)
    {
        keepEdges();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QSplitter::changeEvent(event);
        if (event->type() == QEvent::LayoutDirectionChange)
            keepEdges();
    }

private:
    /// Qt 6.4 places the panes of a splitter that runs from the right one pixel too far: without this room at its end
    /// the first pane would lose its edge.
    void keepEdges() { setContentsMargins(0, 0, layoutDirection() == Qt::RightToLeft ? 1 : 0, 0); }
};

} // namespace escale
