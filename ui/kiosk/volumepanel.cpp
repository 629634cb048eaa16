// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/volumepanel.h"

#include "style/paint.h"

#include <QEvent>
#include <QPainter>

namespace escale {

/// Rising from the side where reading begins; those that count are filled.
class VolumePanel::Bars final : public QWidget {
public:
    Bars(const Appearance &appearance, const VisitorVolume &volume, QWidget *parent)
        : QWidget(parent), m_appearance(appearance), m_volume(volume)
    {
        setObjectName(QStringLiteral("volumeBars"));
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const int side = m_appearance.metrics().primaryTarget;
        return {side * 3, side};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &c = m_appearance.colours();
        const Metrics &m = m_appearance.metrics();
        QPainter painter(this);
        const int gap = m.unit * 2;
        const int wide = std::max(1, (width() - gap * (VisitorVolume::levels + 1)) / VisitorVolume::levels);
        for (int i = 0; i < VisitorVolume::levels; ++i) {
            const int high = height() * (i + 2) / (VisitorVolume::levels + 2);
            const QRect bar(gap + i * (wide + gap), height() - high, wide, high);
            const bool filled = i < m_volume.level();
            drawBox(painter, QStyle::visualRect(layoutDirection(), rect(), bar),
                    {filled ? c.primary : c.surface, filled ? c.primary : c.frame, m.border, m.radius / 2.0});
        }
    }

private:
    const Appearance &m_appearance;
    const VisitorVolume &m_volume;
};

VolumePanel::VolumePanel(const Appearance &appearance, VisitorVolume &volume, QWidget *parent)
    : Bar(appearance, Qt::TopEdge, parent), m_volume(volume), m_row(new QHBoxLayout(this)),
      m_softer(new Button(appearance, Button::Kind::Plain, this)),
      m_louder(new Button(appearance, Button::Kind::Plain, this)), m_bars(new Bars(appearance, volume, this))
{
    setObjectName(QStringLiteral("volumePanel"));
    m_softer->setSymbol(Icon::Minus);
    m_louder->setSymbol(Icon::Plus);
    m_softer->setObjectName(QStringLiteral("softer"));
    m_louder->setObjectName(QStringLiteral("louder"));
    for (Button *button : {m_softer, m_louder})
        button->setEmphasis(1.5); // 30 mm
    m_row->addWidget(m_softer);
    m_row->addWidget(m_bars, 1);
    m_row->addWidget(m_louder);
    connect(m_softer, &Button::clicked, this, [this] {
        m_volume.softer();
        Q_EMIT sampleWanted();
    });
    connect(m_louder, &Button::clicked, this, [this] {
        m_volume.louder();
        Q_EMIT sampleWanted();
    });
    connect(&volume, &VisitorVolume::changed, this, &VolumePanel::showLevel);
    connect(&appearance, &Appearance::changed, this, &VolumePanel::restyle);
    retranslate();
    restyle();
}

void VolumePanel::showLevel()
{
    //: how loud the voice is: %1 of %2
    m_bars->setAccessibleName(tr("Volume: %1 of %2").arg(m_volume.level()).arg(VisitorVolume::levels));
    m_bars->update();
}

void VolumePanel::retranslate()
{
    m_softer->setAccessibleName(tr("Softer"));
    m_louder->setAccessibleName(tr("Louder"));
    showLevel();
}

void VolumePanel::restyle()
{
    const Metrics &m = appearance().metrics();
    m_row->setContentsMargins(m.pagePadding, m.unit * 2, m.pagePadding, m.unit * 2);
    m_row->setSpacing(m.gap * 2);
}

void VolumePanel::changeEvent(QEvent *event)
{
    Bar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace escale
