// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/placecard.h"

#include "authoring/draftplaces.h"
#include "feed/links.h"
#include "l10n/address.h"
#include "l10n/catalogue.h"
#include "l10n/outline.h"
#include "l10n/prefectures.h"

#include <QRegularExpression>

namespace escale {
namespace {

constexpr double poleLatitude = 90, dateLine = 180;
constexpr qsizetype shortestNumber = 3; // "115"

QString shownPoint(const std::optional<QPointF> &point)
{
    // As maps on the web write it: latitude first.
    return point
               ? QStringLiteral("%1, %2").arg(QString::number(point->y(), 'g', 9), QString::number(point->x(), 'g', 9))
               : QString();
}

std::optional<QPointF> pointOf(const Place &place)
{
    if (!place.latitude || !place.longitude)
        return std::nullopt;
    return QPointF(*place.longitude, *place.latitude);
}

bool isOnMap(const QPointF &point)
{
    return OutlineDrawing(QRectF(0, 0, 100, 100)).pointAt(point.y(), point.x()).has_value();
}

/// Two numbers tell nobody where a point is; a town that everybody knows does.
QString whereabouts(const QPointF &point)
{
    const GeoPoint here{point.y(), point.x()};
    const Prefecture &town = nearestPrefecture(here);
    return distanceText(town.name, kilometresBetween(town.point, here), interfaceLanguage());
}

bool isEmail(const QString &typed)
{
    static const QRegularExpression form(QStringLiteral(R"(^[^@\s,;]+@[^@\s,;]+\.[^@\s,;.]+$)"));
    return form.match(typed.trimmed()).hasMatch();
}

bool isPhone(const QString &typed)
{
    return std::count_if(typed.begin(), typed.end(), [](QChar c) { return c.isDigit(); }) >= shortestNumber;
}

} // namespace

std::optional<QPointF> pointIn(const QString &typed)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^\s*(-?\d{1,3}(?:[.,]\d+)?)\s*(?:[,;]\s*|\s)(-?\d{1,3}(?:[.,]\d+)?)\s*$)"));
    const auto match = form.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const double latitude = match.captured(1).replace(u',', u'.').toDouble();
    const double longitude = match.captured(2).replace(u',', u'.').toDouble();
    if (std::abs(latitude) > poleLatitude || std::abs(longitude) > dateLine)
        return std::nullopt;
    return QPointF(longitude, latitude);
}

PlaceCard::PlaceCard(const Appearance &appearance, std::function<bool(const Department &)> isSaid, QWidget *parent)
    : EntryCard(appearance, parent), m_isSaid(std::move(isSaid)), m_title(new FormLine(appearance)),
      m_address(new FormLine(appearance)), m_city(new FormLine(appearance)), m_phone(new FormLine(appearance)),
      m_email(new FormLine(appearance)), m_coordinates(new FormLine(appearance)), m_department(new QPushButton),
      m_descriptionName(new Label(appearance, TextRole::Small)), m_mapWords(new Label(appearance, TextRole::Small)),
      m_description(new FieldEdit(appearance, FieldEdit::Form::Lines, TextRole::Body)), m_map(new PlaceMap(appearance))
{
    m_descriptionName->setBuddy(m_description);
    m_mapWords->setInk(Label::Ink::Muted);
    m_department->setFocusPolicy(Qt::TabFocus);
    fields().addWidget(m_title);
    fields().addWidget(m_address);
    fields().addWidget(m_department, 0, Qt::AlignLeading);
    fields().addWidget(m_city);
    fields().addWidget(m_phone);
    fields().addWidget(m_email);
    fields().addWidget(m_descriptionName);
    fields().addWidget(m_description);
    fields().addWidget(m_coordinates);
    fields().addWidget(m_mapWords);
    fields().addWidget(m_map, 0, Qt::AlignLeading);
    wire(m_title, &Place::title);
    wire(m_address, &Place::address);
    wire(m_city, &Place::city);
    wire(m_phone, &Place::phone);
    wire(m_email, &Place::email);
    connect(m_description, &FieldEdit::edited, this,
            [this] { put([this](Place &place) { place.description = m_description->words(); }); });
    connect(m_description, &FieldEdit::undoAsked, this, &EntryCard::undoAsked);
    connect(m_description, &FieldEdit::redoAsked, this, &EntryCard::redoAsked);
    connect(m_coordinates, &FormLine::edited, this, &PlaceCard::coordinatesEdited);
    connect(m_map, &PlaceMap::pointChosen, this, [this](const QPointF &point) {
        m_pointUnread = false;
        m_coordinates->setText(shownPoint(point));
        put([&point](Place &place) {
            place.latitude = point.y();
            place.longitude = point.x();
        });
    });
    connect(m_department, &QPushButton::clicked, this,
            [this] { Q_EMIT departmentWanted(m_department->property("code").toString()); });
}

/// Only the field somebody types in is written: the others may hold what a line cannot show.
void PlaceCard::wire(FormLine *line, QString Place::*field)
{
    connect(line, &FormLine::edited, this,
            [this, field](const QString &text) { put([&](Place &place) { place.*field = text; }); });
}

void PlaceCard::put(const std::function<void(Place &)> &change)
{
    Place place = placeOf(entry());
    change(place);
    EntryCard::change(withPlace(entry(), place));
}

/// What is no point changes nothing: the point there was stays, and so does what is typed.
void PlaceCard::coordinatesEdited(const QString &text)
{
    const auto point = pointIn(text);
    m_pointUnread = !point;
    if (m_pointUnread)
        return refresh();
    put([&point](Place &place) {
        place.latitude = point->y();
        place.longitude = point->x();
    });
}

bool PlaceCard::isWhole() const
{
    return lacksOf(entry()).isEmpty();
}

QWidget *PlaceCard::fieldToMend() const
{
    const auto lacks = lacksOf(entry());
    if (lacks.contains(PlaceLack::Words) || lacks.isEmpty())
        return &m_title->edit();
    return m_map;
}

void PlaceCard::showFields()
{
    const Place place = placeOf(entry());
    const auto show = [](FormLine *line, const QString &text) {
        if (line->text().trimmed() != text) // a space at the end is one that goes on being typed
            line->setText(text);
    };
    show(m_title, place.title);
    show(m_address, QString(place.address).replace(u'\n', QLatin1String(", ")));
    show(m_city, place.city);
    show(m_phone, place.phone);
    show(m_email, place.email);
    if (m_description->words().trimmed() != place.description)
        m_description->setWords(place.description);
    const auto point = pointOf(place);
    if (point != m_map->point() || (!m_pointUnread && pointIn(m_coordinates->text()) != point)) {
        m_pointUnread = false;
        m_coordinates->setText(shownPoint(point));
    }
    m_map->setPoint(point);
}

EntryCard::Reading PlaceCard::reading() const
{
    const Place place = placeOf(entry());
    QStringList lines{addressLine(place), place.phone, place.email, place.description};
    lines.removeAll(QString());
    return {place.title, lines};
}

QString PlaceCard::nameOfNew() const
{
    return placeOf(entry()).address.isEmpty() ? tr("New address") : tr("Without a name");
}

void PlaceCard::showSentences()
{
    m_title->setName(tr("Name of the place"));
    m_address->setName(tr("Address, with the postal code"));
    m_city->setName(tr("Town"));
    m_phone->setName(tr("Telephone"));
    m_email->setName(tr("E-mail address"));
    m_descriptionName->setText(tr("When it is open, how to get there"));
    m_description->setAccessibleName(m_descriptionName->text());
    m_coordinates->setName(tr("Point on the map (latitude, longitude)"));
    const Place place = placeOf(entry());
    m_title->setTrouble(place.title.isEmpty() && place.address.isEmpty() ? tr("Write a name or an address.")
                                                                         : QString());
    m_email->setTrouble(place.email.isEmpty() || isEmail(place.email)
                            ? QString()
                            : tr("This is no e-mail address: it looks like name@example.org."));
    m_phone->setTrouble(place.phone.isEmpty() || isPhone(place.phone) ? QString() : tr("This is no telephone number."));
    showDepartment();
    showPoint();
}

void PlaceCard::showDepartment()
{
    const Place place = placeOf(entry());
    const QString words = place.address + u' ' + place.city;
    const auto departments = departmentsOfAddress(words);
    QStringList names;
    for (const Department *department : departments)
        names.append(displayName(*department));
    if (!departments.isEmpty())
        m_address->setNote(names.join(tr(" or ")));
    else if (!postalCodeIn(words).isEmpty())
        m_address->setTrouble(tr("No département has this postal code."));
    else if (!place.address.isEmpty())
        m_address->setNote(tr("Without a postal code nobody knows the département."));
    else
        m_address->setNote({});
    // Either half of Corsica: who writes it knows which.
    const bool open = departments.size() == 1 && !m_isSaid(*departments.first());
    m_department->setVisible(open);
    m_department->setProperty("code", open ? departments.first()->code : QString());
    m_department->setText(open ? tr("The fiche is for %1 too").arg(names.first()) : QString());
    m_map->setBegin(departments.size() == 1 ? departments.first()->code : QString());
}

void PlaceCard::showPoint()
{
    const auto point = pointOf(placeOf(entry()));
    m_map->setPoint(point);
    const bool onMap = point && isOnMap(*point);
    const QString where = onMap ? whereabouts(*point) : tr("This point is on no map of France.");
    if (m_pointUnread)
        m_coordinates->setTrouble(tr("Write two numbers, like 48.87, 2.36."));
    else if (!point)
        m_coordinates->setTrouble(tr("The point on the map is still to be put."));
    else if (!onMap)
        m_coordinates->setTrouble(where);
    else
        m_coordinates->setNote(where);
    m_mapWords->setText(tr("Press on the map, or move the point with the arrow keys (with Shift in small steps). Page "
                           "Down goes to the next map."));
    m_map->setAccessibleName(
        point ? QStringLiteral("%1. %2").arg(tr("Map of France, point at %1").arg(shownPoint(point)), where)
              : tr("Map of France, no point yet"));
    m_map->setAccessibleDescription(m_mapWords->text());
}

} // namespace escale
