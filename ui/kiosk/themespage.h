// SPDX-License-Identifier: GPL-3.0-or-later
// "How can we help you?" (drawing kiosk-2): search, and the themes as tiles.
#pragma once

#include "kiosk/kioskpage.h"
#include "kiosk/picturebutton.h"
#include "kiosk/themetile.h"
#include "style/flow.h"

namespace escale {

class SearchLauncher;

class ThemesPage final : public KioskPage {
    Q_OBJECT

public:
    explicit ThemesPage(KioskServices &services, QWidget *parent = nullptr);

    void visit(const Route &route) override;
    [[nodiscard]] QList<SpokenText> spoken() const override;
    [[nodiscard]] QList<SpokenText> opening() const override;
    void lightSpoken(int item) override;
    [[nodiscard]] std::optional<ControlWords> wordsOf(const QWidget &control) const override;
    /// On a low screen the search: the tiles need the height.
    [[nodiscard]] BarField fieldForBar() override;
    void takeFieldBack() override;

protected:
    void retranslate() override;
    void restyle() override;
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] int thingCount() const override { return static_cast<int>(m_shown.size()); }

private:
    void show(const Taxonomy &taxonomy);
    void lightTheme(const QString &id);
    void tellTrouble(const Error &error);
    [[nodiscard]] bool isLow() const;
    [[nodiscard]] bool isOneRow() const { return isLow() && isWide(); }
    void shapeHead();
    void shapeTiles();
    [[nodiscard]] bool showAll();
    [[nodiscard]] bool fits(int columns, double textShare);
    [[nodiscard]] int roomAcross();
    [[nodiscard]] int roomForTiles();
    void showWhetherAnswered();

    QBoxLayout *m_head;
    SearchLauncher *m_search;
    QWidget *m_entries;
    ColumnsLayout *m_entryColumns;
    PictureButton *m_ear, *m_emergency, *m_questions, *m_ask;
    QWidget *m_grid;
    ColumnsLayout *m_tiles;
    Label *m_trouble;
    QList<ThemeTile *> m_shown;
    bool m_loaded = false;
};

} // namespace escale
