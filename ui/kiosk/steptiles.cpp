// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/steptiles.h"

#include <algorithm>

namespace escale {

StepTiles::StepTiles(const Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_columns(new ColumnsLayout(0, 0, 12))
{
    setLayout(m_columns);
}

void StepTiles::makeTile()
{
    auto *tile = new PictureButton(m_appearance, PictureButton::Tone::Plain, PictureButton::Shape::Row);
    const int step = static_cast<int>(m_tiles.size());
    tile->setObjectName(QStringLiteral("stepTile%1").arg(step));
    tile->setTextRole(TextRole::Card);
    m_columns->addWidget(tile);
    tile->show(); // at once: fit() counts columns, and only what is shown counts
    m_tiles.append(tile);
    connect(tile, &QAbstractButton::clicked, this, [this, step] { Q_EMIT chosen(step); });
}

void StepTiles::setTiles(const QList<Tile> &tiles, int at)
{
    using Tone = PictureButton::Tone;
    while (m_tiles.size() > tiles.size())
        delete m_tiles.takeLast();
    while (m_tiles.size() < tiles.size())
        makeTile();
    for (int i = 0; i < tiles.size(); ++i) {
        m_tiles[i]->setTone(i == at ? Tone::Primary : i < at ? Tone::Soft : Tone::Plain);
        m_tiles[i]->setPicture(tiles[i].picture);
        m_tiles[i]->setWords(QString::number(i + 1));
        m_tiles[i]->setAccessibleName(tiles[i].name);
    }
}

void StepTiles::fit(int width, bool wide)
{
    const Metrics &m = m_appearance.metrics();
    m_columns->setGap(m.unit * 3 / 2);
    m_columns->setLeastWidth(m.primaryTarget * 5 / 4 + m.unit * 3);
    for (PictureButton *tile : std::as_const(m_tiles)) {
        tile->setSizes(wide ? m.primaryTarget : m.primaryTarget * 27 / 20, m.icon * 4 / 3);
        tile->setGreatestTextStep(wide ? 1 : 2);
    }
    const int count = static_cast<int>(m_tiles.size());
    const int columns = std::max(1, m_columns->columnsFor(width));
    const int rows = (count + columns - 1) / columns;
    setVisible(count > 1 && rows <= (wide ? 1 : 2));
}

int StepTiles::indexOf(const QWidget &control) const
{
    const auto at = std::find(m_tiles.cbegin(), m_tiles.cend(), &control);
    return at == m_tiles.cend() ? -1 : static_cast<int>(at - m_tiles.cbegin());
}

} // namespace escale
