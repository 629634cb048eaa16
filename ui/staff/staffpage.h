// SPDX-License-Identifier: GPL-3.0-or-later
// The staff's page (drawing kiosk-9): what this kiosk shows and how old it is, what is wrong with it, its settings, its
// visits, its log, and the few things that can be done to it. Lies over the whole window; made when the PIN was right,
// deleted when the staff leave.
#pragma once

#include "staff/hostrequestwatcher.h"
#include "staff/staffcard.h"
#include "staff/statusline.h"
#include "station/kiosksettings.h"
#include "station/programupdate.h"
#include "station/stationlog.h"
#include "station/stick.h"
#include "store/reader.h"
#include "style/button.h"
#include "style/scrollpane.h"

#include <QBoxLayout>
#include <functional>

namespace escale {

/// What the page works with; references outlive it.
struct StaffDesk {
    const Appearance &appearance;
    Clock &clock;
    StationLog &log;
    KioskFiles files;
    KioskSettings settings;          ///< as they are now
    QString station;                 ///< name of this kiosk; may be empty
    QStringList troubles;            ///< a sentence for each thing that is wrong
    std::function<void()> testSound; ///< absent: there is nothing to test with
    QString stick = stickFolder();
    QStringList printers = {}; ///< queues of this machine
    QString program = QStringLiteral(ESCALE_VERSION);
    QString updateState = updateStateFile();
};

class StaffPage final : public QWidget {
    Q_OBJECT

public:
    StaffPage(StaffDesk desk, QWidget *parent);

    /// When the library has answered; until then the card says that it is being read.
    void setStatus(const Result<LibraryStatus> &status);

Q_SIGNALS:
    void closed();
    /// Stored already.
    void settingsChanged(const escale::KioskSettings &settings);
    /// The wish to sync was taken up: ask the library again in a while.
    void syncStarted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrangeColumns();
    void buildBar(QVBoxLayout &column);
    StaffCard *troubleCard();
    StaffCard *contentCard();
    StaffCard *settingsCard();
    StaffCard *languagesCard();
    StaffCard *visitsCard();
    StaffCard *machineCard();
    StaffCard *logCard();
    void addSteppers(StaffCard &card);
    Button *addWish(StaffCard &card, HostRequest wish, const QString &words, Button::Kind kind, bool ask);
    void wishFor(HostRequest wish);
    void hear(const QString &sentence, Label::Ink ink);
    void store();
    void fillContent(const LibraryStatus &status);

    StaffDesk m_desk;
    HostRequestWatcher m_wishes;
    ScrollPane *m_pane = nullptr;
    QBoxLayout *m_columns;
    StaffCard *m_content = nullptr;
    StatusLine *m_sync = nullptr;
    Label *m_answer = nullptr;
    QList<Label *> m_contentRows;
    Label *m_drift = nullptr;
};

} // namespace escale
