// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/programupdate.h"

#include "station/versionorder.h"

#include <QFile>
#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace escale {
namespace {

constexpr std::array states{UpdateState::There,       UpdateState::Missing,  UpdateState::Running,
                            UpdateState::Installed,   UpdateState::WentBack, UpdateState::NoWayBack,
                            UpdateState::NeedsOthers, UpdateState::Failed};

} // namespace

bool isProgramVersion(const QString &text)
{
    static const QRegularExpression version(QStringLiteral("\\A[0-9]{1,4}(\\.[0-9]{1,4}){1,3}\\z"));
    return version.match(text).hasMatch();
}

bool isLaterVersion(const QString &version, const QString &than)
{
    return versionOrder(version) > versionOrder(than);
}

QLatin1String nameOf(UpdateState state)
{
    switch (state) {
    case UpdateState::There:
        return QLatin1String("there");
    case UpdateState::Missing:
        return QLatin1String("missing");
    case UpdateState::Running:
        return QLatin1String("running");
    case UpdateState::Installed:
        return QLatin1String("installed");
    case UpdateState::WentBack:
        return QLatin1String("back");
    case UpdateState::NoWayBack:
        return QLatin1String("no-way-back");
    case UpdateState::NeedsOthers:
        return QLatin1String("needs-others");
    case UpdateState::Failed:
        return QLatin1String("failed");
    case UpdateState::Unknown:
        break;
    }
    return {};
}

std::optional<UpdateState> updateStateFrom(const QString &word)
{
    const auto *const found =
        std::find_if(states.begin(), states.end(), [&word](UpdateState state) { return word == nameOf(state); });
    return found == states.end() ? std::nullopt : std::optional(*found);
}

QString updateStateFile()
{
    return QStringLiteral("/var/lib/escale-update/state");
}

UpdateState readUpdateState(const QString &path, const QString &version)
{
    constexpr qint64 enough = 64;
    QFile file(path);
    const QString line = file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.read(enough)) : QString();
    const QStringList words = line.trimmed().split(u' ');
    if (version.isEmpty() || words.size() != 2 || words.last() != version)
        return UpdateState::Unknown;
    return updateStateFrom(words.first()).value_or(UpdateState::Unknown);
}

} // namespace escale
