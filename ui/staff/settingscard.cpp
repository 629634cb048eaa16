// SPDX-License-Identifier: GPL-3.0-or-later
#include "staff/settingscard.h"

#include "l10n/departments.h"
#include "staff/stepper.h"
#include "station/settingranges.h"

#include <algorithm>

namespace escale {

namespace {

int indexOf(const QString &code)
{
    const QList<Department> &all = departments();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Department &d) { return d.code == code; });
    return found == all.end() ? -1 : int(found - all.begin());
}

} // namespace

SettingsCard::SettingsCard(const Appearance &appearance, Clock &clock, const KioskSettings &settings,
                           const QStringList &printers, QWidget *parent)
    : StaffCard(appearance, tr("This kiosk"), parent), m_clock(clock), m_settings(settings)
{
    addTimes();
    add(
        tr("Greatest volume"), {settingranges::volumeCeiling.least, settingranges::volumeCeiling.most, 5},
        settings.volumeCeiling,
        //: A percentage
        [](int value) { return tr("%1 %").arg(QLocale().toString(value)); },
        [](KioskSettings &s, int value) { s.volumeCeiling = value; });
    addDepartment();
    addPrinter(printers);
    addScreen();
}

void SettingsCard::add(const QString &name, Range range, int value, std::function<QString(int)> words,
                       std::function<void(KioskSettings &, int)> apply)
{
    auto *stepper = new Stepper(appearance(), m_clock, name);
    stepper->setRange(range.least, range.most, range.step);
    stepper->setWords(std::move(words));
    stepper->setValue(value);
    connect(stepper, &Stepper::changed, this, [this, apply = std::move(apply)](int now) {
        apply(m_settings, now);
        Q_EMIT changed(m_settings);
    });
    addWidget(stepper);
    addLine();
}

void SettingsCard::addTimes()
{
    //: A number of seconds, short
    const auto seconds = [](int value) { return tr("%1 s").arg(QLocale().toString(value)); };
    add(tr("A visit ends after"), {settingranges::idle.least, settingranges::idle.most, 15},
        int(m_settings.session.idle.count()), seconds,
        [](KioskSettings &s, int value) { s.session.idle = std::chrono::seconds(value); });
    add(tr("and a warning of"), {settingranges::warning.least, settingranges::warning.most, 5},
        int(m_settings.session.warning.count()), seconds,
        [](KioskSettings &s, int value) { s.session.warning = std::chrono::seconds(value); });
}

void SettingsCard::addDepartment()
{
    add(
        tr("Département"), {-1, int(departments().size()) - 1, 1}, indexOf(m_settings.department),
        //: No département has been chosen
        [](int index) { return index < 0 ? tr("none") : displayName(departments().at(index)); },
        [](KioskSettings &s, int index) { s.department = index < 0 ? QString() : departments().at(index).code; });
}

void SettingsCard::addPrinter(QStringList printers)
{
    // One that does not answer just now is still the one that is set.
    if (!m_settings.printer.isEmpty() && !printers.contains(m_settings.printer))
        printers.prepend(m_settings.printer);
    if (printers.isEmpty())
        return;
    add(
        tr("Printer for tickets"), {-1, int(printers.size()) - 1, 1}, int(printers.indexOf(m_settings.printer)),
        //: No printer has been chosen
        [printers](int index) { return index < 0 ? tr("no printer") : printers.at(index); },
        [printers](KioskSettings &s, int index) { s.printer = index < 0 ? QString() : printers.at(index); });
    add(
        tr("Its paper"), {0, 1, 1}, m_settings.receipt ? 0 : 1,
        //: "receipt" is the narrow roll of a till
        [](int value) { return value == 0 ? tr("receipt, 80 mm") : QStringLiteral("A4"); },
        [](KioskSettings &s, int value) { s.receipt = value == 0; });
}

void SettingsCard::addScreen()
{
    add(
        tr("Screen turned by"), {0, 270, 90}, m_settings.rotation,
        [](int value) { return tr("%1°").arg(QLocale().toString(value)); },
        [](KioskSettings &s, int value) { s.rotation = value; });
    addText(tr("The screen turns at the next restart."), Label::Ink::Muted, TextRole::Small);
}

LanguagesCard::LanguagesCard(const Appearance &appearance, const QList<Language> &offered, QWidget *parent)
    : StaffCard(appearance, tr("Languages offered, and their order"), parent)
{
    auto *order = new LanguageOrder(appearance, offered);
    connect(order, &LanguageOrder::changed, this, [this, order] { Q_EMIT changed(order->offered()); });
    addWidget(order);
}

} // namespace escale
