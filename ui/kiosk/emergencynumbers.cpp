// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/emergencynumbers.h"

#include <QStringList>
#include <QtGlobal>
#include <algorithm>

namespace escale {

QString EmergencyNumber::digits() const
{
    return number.split(QString(), Qt::SkipEmptyParts).join(QStringLiteral(", "));
}

const QList<EmergencyNumber> &emergencyNumbers()
{
    static const QList<EmergencyNumber> numbers{
        {QStringLiteral("15"), QStringLiteral("ambulance"),
         QT_TRANSLATE_NOOP("escale::EmergencyPage", "Ambulance: serious health problem")},
        {QStringLiteral("17"), QStringLiteral("emergency-17-police"),
         QT_TRANSLATE_NOOP("escale::EmergencyPage", "Police")},
        {QStringLiteral("18"), QStringLiteral("emergency-18-fire"),
         QT_TRANSLATE_NOOP("escale::EmergencyPage", "Firefighters: fire or accident")},
        {QStringLiteral("112"), QStringLiteral("emergency-112"),
         QT_TRANSLATE_NOOP("escale::EmergencyPage", "All emergencies, everywhere in Europe")},
        {QStringLiteral("114"), QStringLiteral("emergency-114-text"),
         QT_TRANSLATE_NOOP("escale::EmergencyPage", "By SMS, for people who cannot hear or speak")},
        {QStringLiteral("115"), QStringLiteral("emergency-115-shelter"),
         QT_TRANSLATE_NOOP("escale::EmergencyPage", "Nowhere to sleep tonight")},
    };
    return numbers;
}

const EmergencyNumber *emergencyNumber(const QString &number)
{
    const QList<EmergencyNumber> &numbers = emergencyNumbers();
    const auto found = std::find_if(numbers.cbegin(), numbers.cend(),
                                    [&number](const EmergencyNumber &one) { return one.number == number; });
    return found == numbers.cend() ? nullptr : &*found;
}

} // namespace escale
