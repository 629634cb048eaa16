// SPDX-License-Identifier: GPL-3.0-or-later
// The kiosks of many centres, for those who run them: a folder of their reports (packaging/fleet/README.md) as a map, a
// table and bars. Reads, writes nothing but the table of counts where it is told to. UI thread; the folder, which may
// be a share that answers late or never, is read beside it (folderreader.h).
#pragma once

#include "fiche/taxonomyindex.h"
#include "fleet/fleetbars.h"
#include "fleetview/barpicture.h"
#include "fleetview/fleetmap.h"
#include "fleetview/folderreader.h"
#include "fleetview/kiosktable.h"

#include <QImage>
#include <QSettings>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;
class QTabWidget;

namespace escale {

class FleetWindow final : public QWidget {
    Q_OBJECT

public:
    /// `memory` keeps the folder for the next time. All outlive it. `read`: how a folder is read.
    FleetWindow(const Appearance &appearance, QSettings &memory, Clock &clock, QWidget *parent = nullptr,
                FolderReader::Read read = readFleet);

    /// Names of the themes in the bars; without them their ids.
    void setTaxonomy(const TaxonomyIndex &taxonomy);
    /// Instead of by the button.
    void setFolder(const QString &folder);
    /// What setFolder() or "Refresh" asked for is shown.
    [[nodiscard]] bool isReading() const { return m_reader.isReading(); }
    /// Errors: CannotWrite.
    Result<Done> saveCounts(const QString &path) const;
    /// The bars as they are shown, with what they are of, as a PNG that stands by itself. Errors: CannotWrite.
    Result<Done> saveBars(const QString &path) const;

Q_SIGNALS:
    /// The folder has been read, or why it was not is said.
    void shown();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildFolder();
    QWidget *buildKiosks();
    QWidget *buildCounts();
    void choose();
    void read();
    void take(const Result<FleetLook> &look);
    void showSummary();
    void choosePlace(const QStringList &departments);
    void fillWhose();
    void showBars();
    [[nodiscard]] QString nameOf(const FleetBar &bar, FleetPicture picture) const;
    void save();
    void savePicture();
    [[nodiscard]] QImage pictureOfBars() const;
    void retranslate();
    void restyle();
    void say(const QString &sentence);

    const Appearance &m_appearance;
    QSettings &m_memory;
    Clock &m_clock;
    TaxonomyIndex m_taxonomy;
    FleetLook m_look;
    QString m_folder, m_trouble;
    QStringList m_chosen; ///< départements of the dot that is chosen
    KioskTable *m_model;
    QSortFilterProxyModel *m_sorted;
    QLabel *m_intro = nullptr, *m_folderLabel = nullptr, *m_said = nullptr, *m_note = nullptr, *m_none = nullptr;
    QLineEdit *m_folderField = nullptr;
    QPushButton *m_choose = nullptr, *m_refresh = nullptr, *m_everywhere = nullptr, *m_save = nullptr,
                *m_saveBars = nullptr;
    QTabWidget *m_tabs = nullptr;
    QTableView *m_table = nullptr;
    FleetMap *m_map = nullptr;
    QComboBox *m_picture = nullptr, *m_whose = nullptr;
    BarPicture *m_bars = nullptr;
    FolderReader m_reader;
};

} // namespace escale
