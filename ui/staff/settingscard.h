// SPDX-License-Identifier: GPL-3.0-or-later
// What the staff may change at the kiosk itself (readStaffChoices names the same keys and ranges).
#pragma once

#include "staff/languageorder.h"
#include "staff/staffcard.h"
#include "station/kiosksettings.h"

#include "base/clock.h"

namespace escale {

class SettingsCard final : public StaffCard {
    Q_OBJECT

public:
    /// `printers`: of this machine, to choose from; none, and none set: nothing is said of them.
    SettingsCard(const Appearance &appearance, Clock &clock, const KioskSettings &settings,
                 const QStringList &printers = {}, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed(const escale::KioskSettings &settings);

private:
    struct Range {
        int least, most, step;
    };
    void add(const QString &name, Range range, int value, std::function<QString(int)> words,
             std::function<void(KioskSettings &, int)> apply);
    void addTimes();
    void addDepartment();
    void addPrinter(QStringList printers);
    void addScreen();

    Clock &m_clock;
    KioskSettings m_settings;
};

class LanguagesCard final : public StaffCard {
    Q_OBJECT

public:
    LanguagesCard(const Appearance &appearance, const QList<Language> &offered, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed(const QList<escale::Language> &languages);
};

} // namespace escale
