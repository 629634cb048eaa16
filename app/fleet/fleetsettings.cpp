// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/fleetsettings.h"

#include "base/try.h"
#include "fleet/kioskreport.h"
#include "pack/packrefusal.h"
#include "station/settingranges.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace escale {
namespace {

const QString settingsFormat = QStringLiteral("escale-fleet");
const QString timeForm = QStringLiteral("HH:mm");

QJsonArray fromNotices(const QList<KioskNotice> &notices)
{
    QJsonArray array;
    for (const KioskNotice &notice : notices) {
        QJsonObject texts;
        for (auto it = notice.texts.cbegin(); it != notice.texts.cend(); ++it)
            texts.insert(code(it.key()), *it);
        array.append(QJsonObject{{QStringLiteral("from"), notice.from.toString(Qt::ISODate)},
                                 {QStringLiteral("until"), notice.until.toString(Qt::ISODate)},
                                 {QStringLiteral("texts"), texts}});
    }
    return array;
}

QJsonObject fromOrders(const KioskOrders &orders)
{
    QJsonObject object;
    QJsonArray codes;
    for (const Language language : orders.languages)
        codes.append(code(language));
    if (!codes.isEmpty())
        object.insert(QStringLiteral("languages"), codes);
    if (orders.idleSeconds)
        object.insert(QStringLiteral("idleSeconds"), *orders.idleSeconds);
    if (orders.warningSeconds)
        object.insert(QStringLiteral("warningSeconds"), *orders.warningSeconds);
    if (orders.screenOff.isValid()) {
        object.insert(QStringLiteral("screenOff"), orders.screenOff.toString(timeForm));
        object.insert(QStringLiteral("screenOn"), orders.screenOn.toString(timeForm));
    }
    if (!orders.pinHash.isEmpty())
        object.insert(QStringLiteral("pinHash"), QString::fromLatin1(orders.pinHash));
    if (!orders.notices.isEmpty())
        object.insert(QStringLiteral("notices"), fromNotices(orders.notices));
    if (!orders.update.version.isEmpty())
        object.insert(QStringLiteral("update"),
                      QJsonObject{{QStringLiteral("version"), orders.update.version},
                                  {QStringLiteral("from"), orders.update.from.toString(timeForm)},
                                  {QStringLiteral("until"), orders.update.until.toString(timeForm)}});
    return object;
}

/// Reads what is there; one value that is none makes all of it wrong. A key of a later Escale means nothing.
class OrdersReader {
public:
    explicit OrdersReader(const QJsonObject &object) : m_object(object) {}

    std::optional<KioskOrders> read()
    {
        KioskOrders orders;
        orders.languages = languages();
        orders.idleSeconds = number("idleSeconds", settingranges::idle);
        orders.warningSeconds = number("warningSeconds", settingranges::warning);
        orders.screenOff = time("screenOff");
        orders.screenOn = time("screenOn");
        m_fits = m_fits && orders.screenOff.isValid() == orders.screenOn.isValid();
        orders.pinHash = hash();
        orders.notices = notices();
        orders.update = update();
        return m_fits ? std::optional(orders) : std::nullopt;
    }

private:
    [[nodiscard]] QJsonValue value(const char *name) const { return m_object.value(QLatin1String(name)); }
    QList<Language> languages()
    {
        QList<Language> list;
        for (const QJsonValue one : value("languages").toArray()) {
            if (const auto language = languageFromCode(one.toString()); language && !list.contains(*language))
                list.append(*language);
            else
                m_fits = false;
        }
        m_fits = m_fits && (!m_object.contains(QStringLiteral("languages")) || !list.isEmpty());
        return list;
    }
    std::optional<int> number(const char *name, SettingRange range)
    {
        if (!m_object.contains(QLatin1String(name)))
            return std::nullopt;
        const int number = value(name).toInt(range.least - 1);
        m_fits = m_fits && number >= range.least && number <= range.most;
        return number;
    }
    QTime time(const char *name)
    {
        const QTime time = QTime::fromString(value(name).toString(), timeForm);
        m_fits = m_fits && (!m_object.contains(QLatin1String(name)) || time.isValid());
        return time;
    }
    QByteArray hash()
    {
        constexpr qsizetype longest = 128; // crypto_pwhash_STRBYTES
        const QByteArray hash = value("pinHash").toString().toLatin1();
        const bool sound = hash.startsWith("$argon2id$") && hash.size() < longest && !hash.contains('\n');
        m_fits = m_fits && (!m_object.contains(QStringLiteral("pinHash")) || sound);
        return hash;
    }

    QList<KioskNotice> notices()
    {
        const QJsonValue given = value("notices");
        m_fits = m_fits && (given.isUndefined() || given.isArray()) && given.toArray().size() <= mostNotices;
        QList<KioskNotice> list;
        for (const QJsonValue one : given.toArray()) {
            const auto day = [&one](const char *name) {
                return QDate::fromString(one.toObject().value(QLatin1String(name)).toString(), Qt::ISODate);
            };
            KioskNotice notice{day("from"), day("until"), {}};
            const QJsonObject texts = one.toObject().value(QStringLiteral("texts")).toObject();
            for (auto it = texts.begin(); it != texts.end(); ++it) {
                if (const auto language = languageFromCode(it.key()))
                    notice.texts.insert(*language, it.value().toString());
                else
                    m_fits = false;
            }
            m_fits = m_fits && isSound(notice);
            list.append(notice);
        }
        return list;
    }

    /// Without times: those of ProgramUpdate.
    ProgramUpdate update()
    {
        const QJsonValue given = value("update");
        if (given.isUndefined())
            return {};
        const QJsonObject object = given.toObject();
        const auto at = [&object](const char *name, QTime usual) {
            const QJsonValue time = object.value(QLatin1String(name));
            return time.isUndefined() ? usual : QTime::fromString(time.toString(), timeForm);
        };
        ProgramUpdate update;
        update.version = object.value(QStringLiteral("version")).toString();
        update.from = at("from", update.from);
        update.until = at("until", update.until);
        const bool window = update.from.isValid() && update.until.isValid() && update.from != update.until;
        m_fits = m_fits && isProgramVersion(update.version) && window;
        return update;
    }

    const QJsonObject &m_object;
    bool m_fits = true;
};

Error senseless(const char *what)
{
    return refused(PackRefusal::Senseless, QLatin1String(what));
}

} // namespace

KioskOrders FleetSettings::of(const QString &kiosk) const
{
    KioskOrders orders = all;
    const KioskOrders own = kiosks.value(kiosk);
    if (!own.languages.isEmpty())
        orders.languages = own.languages;
    if (own.idleSeconds)
        orders.idleSeconds = own.idleSeconds;
    if (own.warningSeconds)
        orders.warningSeconds = own.warningSeconds;
    if (own.screenOff.isValid()) {
        orders.screenOff = own.screenOff;
        orders.screenOn = own.screenOn;
    }
    if (!own.pinHash.isEmpty())
        orders.pinHash = own.pinHash;
    if (!own.update.version.isEmpty())
        orders.update = own.update;
    orders.notices = own.notices + all.notices; // which of them are shown, the day says
    return orders;
}

QByteArray encodeFleetSettings(const FleetSettings &settings)
{
    QJsonObject kiosks;
    for (auto it = settings.kiosks.cbegin(); it != settings.kiosks.cend(); ++it)
        kiosks.insert(it.key(), fromOrders(*it));
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), settingsFormat},
                                     {QStringLiteral("version"), 1},
                                     {QStringLiteral("channel"), settings.channel},
                                     {QStringLiteral("sequence"), settings.sequence},
                                     {QStringLiteral("all"), fromOrders(settings.all)},
                                     {QStringLiteral("kiosks"), kiosks}})
        .toJson(QJsonDocument::Indented);
}

Result<FleetSettings> decodeFleetSettings(const QByteArray &content)
{
    const QJsonObject root = QJsonDocument::fromJson(content).object();
    if (root.value(QStringLiteral("format")).toString() != settingsFormat)
        return senseless("no settings of a fleet");
    if (root.value(QStringLiteral("version")).toInt() != 1)
        return refused(PackRefusal::OtherFormat, QStringLiteral("version of the settings"));
    FleetSettings settings;
    settings.channel = root.value(QStringLiteral("channel")).toString();
    settings.sequence = root.value(QStringLiteral("sequence")).toInteger();
    if (!isChannel(settings.channel) || settings.sequence < 1)
        return senseless("channel or sequence");
    const auto all = OrdersReader(root.value(QStringLiteral("all")).toObject()).read();
    if (!all)
        return senseless("settings of all");
    settings.all = *all;
    const QJsonObject kiosks = root.value(QStringLiteral("kiosks")).toObject();
    for (auto it = kiosks.begin(); it != kiosks.end(); ++it) {
        const auto orders = OrdersReader(it.value().toObject()).read();
        if (!orders || !isFleetName(it.key()))
            return senseless("settings of a kiosk");
        settings.kiosks.insert(it.key(), *orders);
    }
    return settings;
}

Result<FleetSettings> judgeFleetSettings(const QByteArray &file, const EditionTrust &trust)
{
    if (file.size() > fleetSettingsLimit)
        return refused(PackRefusal::TooLarge, QStringLiteral("settings"));
    ESCALE_TRY(const auto content, signedContent(file, trust.keys));
    auto settings = decodeFleetSettings(content);
    if (!settings)
        return settings;
    if (settings->channel != trust.channel)
        return refused(PackRefusal::OtherChannel, QStringLiteral("channel of the settings"));
    if (settings->sequence < trust.sequence)
        return refused(PackRefusal::Older,
                       QStringLiteral("settings %1 after %2").arg(settings->sequence).arg(trust.sequence));
    return settings;
}

QByteArray iniOf(const KioskOrders &orders, const QString &pinFile)
{
    QStringList codes;
    for (const Language language : orders.languages)
        codes.append(code(language));
    QByteArray text = "[kiosk]\n";
    if (!codes.isEmpty())
        text += "languages=" + codes.join(u',').toLatin1() + '\n';
    if (orders.idleSeconds)
        text += "idle-seconds=" + QByteArray::number(*orders.idleSeconds) + '\n';
    if (orders.warningSeconds)
        text += "warning-seconds=" + QByteArray::number(*orders.warningSeconds) + '\n';
    if (orders.screenOff.isValid())
        text += "screen-off=" + orders.screenOff.toString(timeForm).toLatin1() +
                "\nscreen-on=" + orders.screenOn.toString(timeForm).toLatin1() + '\n';
    if (!orders.pinHash.isEmpty())
        text += "pin-file=" + pinFile.toUtf8() + '\n';
    if (!orders.update.version.isEmpty())
        text += "[update]\nversion=" + orders.update.version.toLatin1() +
                "\nfrom=" + orders.update.from.toString(timeForm).toLatin1() +
                "\nuntil=" + orders.update.until.toString(timeForm).toLatin1() + '\n';
    return text + iniOf(orders.notices);
}

} // namespace escale
