// SPDX-License-Identifier: GPL-3.0-or-later
// Where the list stands: all fiches › a theme › a need. Each step is a button that goes back there.
#pragma once

#include "style/button.h"
#include "style/flow.h"

#include <functional>

namespace escale {

struct Crumb {
    QString words;
    Language language = Language::Fr; ///< of the words
    std::function<void()> goThere;
};

class Breadcrumbs final : public QWidget {
    Q_OBJECT

public:
    explicit Breadcrumbs(const Appearance &appearance, QWidget *parent = nullptr);

    /// From the widest to the place now; one step alone is not shown.
    void setTrail(const QList<Crumb> &trail);

private:
    const Appearance &m_appearance;
    WrapLayout *m_row;
};

} // namespace escale
