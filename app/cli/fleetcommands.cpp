// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/fleetcommands.h"

#include "base/try.h"
#include "cli/configured.h"
#include "cli/output.h"
#include "cli/signingkey.h"
#include "feed/feedurl.h"
#include "fleet/fleetsettings.h"
#include "fleet/fleetstatistics.h"
#include "fleet/fleetstatus.h"
#include "fleet/reportsender.h"
#include "pack/packaddress.h"
#include "pack/packindex.h"
#include "pack/packmemory.h"
#include "pack/packrefusal.h"
#include "pack/packsource.h"
#include "pack/packwriter.h"
#include "station/kioskfiles.h"
#include "station/staffchoices.h"
#include "station/staffpin.h"
#include "store/reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <array>

namespace escale {
namespace {

Error badSettings(const QString &sentence)
{
    return {Problem::BadConfiguration, sentence, QStringLiteral("settings of the fleet")};
}

/// What kind of source it is; not where: an address may say more than a report should.
QString sourceKind(const QString &source)
{
    if (source.isEmpty() || source == sampleSource || source.startsWith(QLatin1String("pack:")))
        return source;
    return QStringLiteral("api");
}

void addEdition(KioskReport &report, const QString &library)
{
    if (!report.source.startsWith(QLatin1String("pack:")))
        return;
    const PackMemory memory(packMemoryFolder(library, report.source.mid(5)), systemDisk());
    const auto root = decodePackIndex(behindSignature(memory.index()));
    if (!root)
        return;
    report.edition = root->sequence;
    report.editionCreated = root->created;
}

Result<KioskReport> reportOf(const CommonOptions &common, const Settings &settings, const QString &statisticsFile)
{
    KioskReport report;
    report.kiosk = settings.fleetKiosk;
    report.centre = settings.fleetCentre;
    report.department = settings.kiosk.department;
    report.at = systemClock().now().toUTC();
    report.program = QStringLiteral(ESCALE_VERSION);
    QStringList ignored; // complaints are the kiosk's to show
    report.wanted = withFleetOrders(settings.kiosk, settings.kiosk.fleetFile, ignored).update.version;
    report.update = readUpdateState(updateStateFile(), report.wanted);
    const auto reader = Reader::open(common.library);
    const auto status = reader ? (*reader)->status() : Result<LibraryStatus>(reader.error());
    if (status) {
        report.source = sourceKind(status->source);
        report.fiches = status->fiches;
        report.synced = status->lastComplete.value_or(QDateTime());
        if (status->lastRun)
            report.outcome = status->lastRun->complete ? QStringLiteral("complete") : status->lastRun->outcome;
        addEdition(report, common.library);
    } else {
        report.outcome = QString(nameOf(status.error().problem));
    }
    if (settings.kiosk.statistics) {
        ESCALE_TRY(const auto statistics, loadStatistics(statisticsFile));
        report.weeks = weeksOf(statistics, systemClock().now().toLocalTime().date());
    }
    return report;
}

Result<Done> send(const KioskReport &report, const QUrl &address, const QByteArray &credentials,
                  const HttpLimits &limits)
{
    ReportSender sender(address, credentials, limits, systemClock());
    Result<Done> outcome = Done{};
    QObject::connect(&sender, &ReportSender::sent, qApp, [&outcome](const Result<Done> &result) {
        outcome = result;
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection); // perhaps before exec()
    });
    sender.send(report);
    QCoreApplication::exec();
    return outcome;
}

Result<QByteArray> fetched(const QUrl &address, const HttpLimits &limits)
{
    const auto source = makePackSource(packFolderOf(address), limits, systemClock());
    Result<QByteArray> bytes = QByteArray();
    source->read({address.fileName(), 0, 0, fleetSettingsLimit, {}}, [&bytes](const Result<PackBytes> &got) {
        bytes = got ? Result<QByteArray>(got->bytes) : Result<QByteArray>(got.error());
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection); // perhaps before exec()
    });
    QCoreApplication::exec();
    return bytes;
}

/// Whom this kiosk believes: as of editions.
Result<EditionTrust> trustOf(const CommonOptions &common, const Settings &settings)
{
    EditionTrust trust{settings.channel, {}, 0};
    for (const QString &text : settings.keys) {
        if (const auto key = verifyingKeyFrom(text.toLatin1()))
            trust.keys.append(*key);
    }
    const PackMemory::State state = PackMemory(packMemoryFolder(common.library, trust.channel), systemDisk()).state();
    if (!state.keys.isEmpty())
        trust.keys = state.keys;
    if (trust.keys.isEmpty())
        return badSettings(QCoreApplication::translate("cli", "feed/keys must name who may sign the settings."));
    return trust;
}

/// The index of what was taken last; signed, so that it can be looked at again.
QString keptSettings(const CommonOptions &common)
{
    return QFileInfo(common.library).dir().filePath(QStringLiteral("fleet.escale"));
}

Result<Done> layDown(const KioskOrders &orders, const Settings &settings, const QByteArray &file, const QString &kept)
{
    constexpr auto groupReads = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup;
    const QString pin = QFileInfo(settings.kiosk.fleetFile).dir().filePath(QStringLiteral("fleet-pin"));
    if (!orders.pinHash.isEmpty()) {
        if (auto stored = storePin(pin, orders.pinHash); !stored)
            return stored;
    }
    // What is remembered comes last: whatever stops this before, the next run does it again.
    for (const auto &[path, bytes] : {std::pair{settings.kiosk.fleetFile, iniOf(orders, pin)}, std::pair{kept, file}}) {
        if (!replaceForGood(systemDisk(), path, bytes, groupReads))
            return cannotBeWritten(path);
    }
    return Done{};
}

QString columns(const QStringList &cells)
{
    constexpr std::array widths{20, 16, 4, 7, 8, 21, 8};
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i)
        line +=
            i < qsizetype(widths.size()) ? cells.at(i).leftJustified(widths.at(std::size_t(i))) + u' ' : cells.at(i);
    return line.trimmed();
}

QJsonObject jsonOf(const KioskState &kiosk)
{
    QJsonObject object = QJsonDocument::fromJson(encodeReport(kiosk.report)).object();
    object.remove(QStringLiteral("format"));
    object.remove(QStringLiteral("version"));
    object.remove(QStringLiteral("weeks"));
    object.insert(QStringLiteral("health"), QString(nameOf(kiosk.health)));
    object.insert(QStringLiteral("reasons"), QJsonArray::fromStringList(kiosk.reasons));
    return object;
}

} // namespace

ExitCode runFleetSign(const CommonOptions &common, const FleetArguments &arguments)
{
    const auto key = readSigningKey(arguments.key);
    if (!key)
        return complain(key.error());
    QFile file(arguments.file);
    const QByteArray content = file.open(QIODevice::ReadOnly) ? file.read(fleetSettingsLimit) : QByteArray();
    const auto settings = decodeFleetSettings(content);
    if (!settings) {
        printError(settings.error().cause);
        return complain(settings.error());
    }
    const QByteArray body = encodeFleetSettings(*settings);
    const QByteArray bytes =
        signatureOf(body, *key, "escale fleet 1",
                    "channel " + settings->channel.toLatin1() + " settings " + QByteArray::number(settings->sequence)) +
        body;
    if (const auto written = writeNamed(systemDisk(), QFileInfo(arguments.out).absoluteFilePath(), bytes); !written)
        return complain(written.error());
    if (common.json)
        printJson(QJsonObject{{QStringLiteral("sequence"), settings->sequence}});
    else
        printLine(QCoreApplication::translate("cli", "Settings %1 for the channel %2 are signed.")
                      .arg(QString::number(settings->sequence), settings->channel));
    return ExitCode::Ok;
}

ExitCode runFleetTake(const CommonOptions &common, const FleetArguments &arguments)
{
    const auto settings = settingsOfTheKiosk(common);
    if (!settings)
        return complain(settings.error());
    const auto address = packAddressFrom(settings->fleetSettings);
    if (!address)
        return complain(badSettings(QCoreApplication::translate(
            "cli", "fleet/settings must be an address like https://packs.example.org/fleet.escale.")));
    auto trust = trustOf(common, *settings);
    if (!trust)
        return complain(trust.error());
    const QString kept = keptSettings(common);
    if (const auto last = judgeFleetSettings(systemDisk().read(kept).bytes, *trust))
        trust.value().sequence = last->sequence;
    const auto bytes = fetched(*address, arguments.http);
    if (!bytes)
        return complain(bytes.error());
    const auto taken = judgeFleetSettings(*bytes, *trust);
    if (!taken)
        return complain(taken.error());
    const bool changed = taken->sequence > trust->sequence || !QFileInfo::exists(settings->kiosk.fleetFile);
    if (changed) {
        if (const auto laid = layDown(taken->of(settings->fleetKiosk), *settings, *bytes, kept); !laid)
            return complain(laid.error());
    }
    if (common.json)
        printJson(QJsonObject{{QStringLiteral("sequence"), taken->sequence}, {QStringLiteral("changed"), changed}});
    else
        printLine(
            changed
                ? QCoreApplication::translate("cli", "Settings %1 are taken; the kiosk uses them from its "
                                                     "next start.")
                      .arg(taken->sequence)
                : QCoreApplication::translate("cli", "Nothing has changed since settings %1.").arg(taken->sequence));
    return ExitCode::Ok;
}

ExitCode runFleetReport(const CommonOptions &common, const FleetArguments &arguments)
{
    const auto settings = settingsOfTheKiosk(common);
    if (!settings)
        return complain(settings.error());
    if (!isFleetName(settings->fleetKiosk) || (!settings->fleetCentre.isEmpty() && !isFleetName(settings->fleetCentre)))
        return complain(badSettings(QCoreApplication::translate(
            "cli", "fleet/kiosk and fleet/centre must be names of small letters, digits and hyphens.")));
    const auto address = reportAddressFrom(settings->fleetReportTo);
    if (!address)
        return complain(address.error());
    const auto password = settings->fleetPasswordFile.isEmpty() ? Result<QByteArray>(QByteArray())
                                                                : siteSecretFrom(settings->fleetPasswordFile);
    if (!password)
        return complain(password.error());
    const QString counters =
        arguments.statistics.isEmpty() ? KioskFiles(settings->kiosk.stateFolder).statistics() : arguments.statistics;
    const auto report = reportOf(common, *settings, counters);
    if (!report)
        return complain(report.error());
    const QByteArray credentials =
        password->isEmpty() ? QByteArray() : settings->fleetKiosk.toLatin1() + ':' + *password;
    const auto sent = send(*report, *address, credentials, arguments.http);
    if (!sent)
        return complain(sent.error());
    if (common.json)
        printBytes(encodeReport(*report));
    else
        printLine(QCoreApplication::translate("cli", "The report of %1 has arrived.").arg(report->kiosk));
    return ExitCode::Ok;
}

ExitCode runFleetStatus(const CommonOptions &common, const FleetArguments &arguments)
{
    const auto fleet = readFleet(arguments.folder, systemClock().now());
    if (!fleet)
        return complain(fleet.error());
    const bool well = fleet->of(KioskHealth::Green) == fleet->kiosks.size() && fleet->unreadable.isEmpty();
    if (common.json) {
        QJsonArray kiosks;
        for (const KioskState &kiosk : fleet->kiosks)
            kiosks.append(jsonOf(kiosk));
        printJson(QJsonObject{{QStringLiteral("kiosks"), kiosks},
                              {QStringLiteral("green"), fleet->of(KioskHealth::Green)},
                              {QStringLiteral("late"), fleet->of(KioskHealth::Late)},
                              {QStringLiteral("silent"), fleet->of(KioskHealth::Silent)},
                              {QStringLiteral("unreadable"), QJsonArray::fromStringList(fleet->unreadable)}});
        return well ? ExitCode::Ok : ExitCode::TryAgain;
    }
    for (const KioskState &kiosk : fleet->kiosks) {
        const KioskReport &report = kiosk.report;
        printLine(columns({report.kiosk, report.centre, report.department, nameOf(kiosk.health),
                           report.edition > 0 ? QString::number(report.edition) : QStringLiteral("-"),
                           report.synced.isValid() ? report.synced.toString(Qt::ISODate) : QStringLiteral("-"),
                           report.program, kiosk.reasons.join(u' ')}));
    }
    for (const QString &name : fleet->unreadable)
        printError(QCoreApplication::translate("cli", "%1 is not the report of the kiosk of this name.").arg(name));
    if (!fleet->note.isEmpty())
        printError(fleet->note);
    printLine(QCoreApplication::translate("cli", "%1 green, %2 late, %3 silent")
                  .arg(fleet->of(KioskHealth::Green))
                  .arg(fleet->of(KioskHealth::Late))
                  .arg(fleet->of(KioskHealth::Silent)));
    return well ? ExitCode::Ok : ExitCode::TryAgain;
}

ExitCode runFleetStatistics(const CommonOptions &common, const FleetArguments &arguments)
{
    const auto fleet = readFleet(arguments.folder, systemClock().now());
    if (!fleet)
        return complain(fleet.error());
    if (!fleet->note.isEmpty())
        printError(fleet->note);
    QList<KioskReport> reports;
    for (const KioskState &kiosk : fleet->kiosks)
        reports.append(kiosk.report);
    const QByteArray csv = toCsv(addUp(reports));
    if (!common.json) {
        printBytes(csv);
        return ExitCode::Ok;
    }
    const QByteArrayList lines = csv.split('\n');
    const QByteArrayList names = lines.first().trimmed().split(',');
    QJsonArray rows;
    for (const QByteArray &line : lines.mid(1)) {
        const QByteArrayList cells = line.trimmed().split(',');
        QJsonObject row;
        for (qsizetype i = 0; i < names.size() && cells.size() == names.size(); ++i)
            row.insert(QString::fromLatin1(names.at(i)), QString::fromLatin1(cells.at(i)));
        if (!row.isEmpty())
            rows.append(row);
    }
    printJson(rows);
    return ExitCode::Ok;
}

} // namespace escale
