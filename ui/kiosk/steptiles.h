// SPDX-License-Identifier: GPL-3.0-or-later
// A key for each step of a fiche, with its picture and its number, to jump by; shown where one or two rows hold them
// all. The step one is at is filled, those before it are tinted.
#pragma once

#include "kiosk/picturebutton.h"
#include "style/flow.h"

namespace escale {

class StepTiles final : public QWidget {
    Q_OBJECT

public:
    struct Tile {
        QString picture; ///< a name of resources/pictograms, or nothing
        QString name;    ///< for a screen reader
    };

    /// `appearance` outlives them.
    explicit StepTiles(const Appearance &appearance, QWidget *parent = nullptr);

    /// `at`: index of the step that is shown.
    void setTiles(const QList<Tile> &tiles, int at);
    /// Sizes for a page that stands or lies, `width` pixels wide for the tiles. Hides them where they take more than
    /// two rows, or one where the page is wide.
    void fit(int width, bool wide);
    /// Which step a control is the tile of; -1 for another control.
    [[nodiscard]] int indexOf(const QWidget &control) const;

Q_SIGNALS:
    void chosen(int step);

private:
    void makeTile();

    const Appearance &m_appearance;
    ColumnsLayout *m_columns;
    QList<PictureButton *> m_tiles;
};

} // namespace escale
