// SPDX-License-Identifier: GPL-3.0-or-later
// Softer and louder, above the foot: two large keys and as many bars as the voice is loud. Each step is heard.
#pragma once

#include "kiosk/bar.h"
#include "kiosk/visitorvolume.h"
#include "style/button.h"

#include <QBoxLayout>

namespace escale {

class VolumePanel final : public Bar {
    Q_OBJECT

public:
    /// Both outlive the panel.
    VolumePanel(const Appearance &appearance, VisitorVolume &volume, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The level was changed, or would be and is at its end: let it be heard.
    void sampleWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void restyle();
    void showLevel();

    class Bars;

    VisitorVolume &m_volume;
    QHBoxLayout *m_row;
    Button *m_softer, *m_louder;
    Bars *m_bars;
};

} // namespace escale
