// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/placechooser.h"

#include "style/emptyfield.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>

namespace escale {
namespace {

constexpr int fieldGap = 8, above = 6; // pixels beside and over the words

} // namespace

void PlaceModel::setPlaces(const QList<FilterChoice> &places)
{
    beginResetModel();
    m_places = places;
    endResetModel();
}

int PlaceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

QVariant PlaceModel::data(const QModelIndex &index, int role) const
{
    const FilterChoice &place = m_places.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return place.words;
    case Qt::AccessibleTextRole:
        return QCoreApplication::translate("escale::FilterPane", "%1, %Ln fiche(s)", nullptr, place.count)
            .arg(place.words);
    case countRole:
        return place.count;
    default:
        return {};
    }
}

PlaceDelegate::PlaceDelegate(const Appearance &appearance, QListView &view)
    : QStyledItemDelegate(&view), m_appearance(appearance), m_view(view)
{
}

QFont PlaceDelegate::font() const
{
    QFont plain = m_appearance.font(TextRole::Button);
    plain.setWeight(QFont::Normal);
    return plain;
}

int PlaceDelegate::numberWidth() const
{
    const QString widest = numberLocale(m_appearance.language()).toString(8888);
    return QFontMetrics(m_appearance.font(TextRole::Small)).horizontalAdvance(widest) + fieldGap;
}

void PlaceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = m_appearance.colours();
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const int count = index.data(PlaceModel::countRole).toInt();
    const auto placed = [&option](const QRect &place) {
        return QStyle::visualRect(option.direction, option.rect, place);
    };
    const QRect inside = option.rect.adjusted(fieldGap, above, -fieldGap, -above);
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->fillRect(option.rect, current ? colours.primarySoft : colours.surface);
    painter->setFont(font());
    painter->setPen(count == 0 ? colours.muted : colours.ink);
    painter->drawText(placed(inside.adjusted(0, 0, -numberWidth(), 0)), Qt::TextWordWrap | Qt::AlignLeading,
                      index.data().toString());
    painter->setFont(m_appearance.font(TextRole::Small));
    painter->setPen(colours.muted);
    painter->drawText(placed(inside), Qt::TextSingleLine | Qt::AlignTrailing | Qt::AlignVCenter,
                      numberLocale(m_appearance.language()).toString(count));
    painter->restore();
}

QSize PlaceDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    constexpr int tall = 10000;
    const int width = m_view.viewport()->width();
    const QRect area(0, 0, std::max(1, width - 2 * fieldGap - numberWidth()), tall);
    const int words =
        QFontMetrics(font()).boundingRect(area, Qt::TextWordWrap | Qt::AlignLeading, index.data().toString()).height();
    return {width, words + 2 * above};
}

PlaceChooser::PlaceChooser(const Appearance &appearance, Places places, QWidget *parent)
    : HintField(parent), m_appearance(appearance), m_places(std::move(places)), m_model(new PlaceModel(this)),
      m_completer(new QCompleter(m_model, this)), m_popup(new QListView), m_sign(new QAction(this))
{
    m_popup->setResizeMode(QListView::Adjust);
    m_popup->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_completer->setPopup(m_popup); // it belongs to the completer now
    m_popup->setItemDelegate(new PlaceDelegate(appearance, *m_popup));
    // What is offered is decided here, not by the completer; and nothing is written into the field.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    addAction(m_sign, QLineEdit::TrailingPosition);
    connect(m_sign, &QAction::triggered, this, [this] {
        setFocus(Qt::OtherFocusReason);
        offer(text());
    });
    connect(this, &QLineEdit::textEdited, this, &PlaceChooser::offer);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { take(m_model->places().value(index.row()).id); });
    connect(&appearance, &Appearance::changed, this, &PlaceChooser::restyle);
    setMinimumWidth(0);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    retranslate();
    restyle();
}

void PlaceChooser::offer(const QString &typed)
{
    m_model->setPlaces(m_places(typed));
    if (m_model->rowCount() == 0) {
        m_popup->hide();
        return;
    }
    m_popup->setLayoutDirection(layoutDirection());
    m_completer->complete();
    if (!typed.trimmed().isEmpty())
        m_popup->setCurrentIndex(m_popup->model()->index(0, 0)); // Enter takes it
}

void PlaceChooser::take(const QString &code)
{
    emptyField(*this);
    if (!code.isEmpty())
        Q_EMIT chosen(code);
}

void PlaceChooser::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !text().trimmed().isEmpty() && !m_popup->isVisible()) {
        const QList<FilterChoice> found = m_places(text());
        take(found.isEmpty() ? QString() : found.first().id);
    } else if (event->key() == Qt::Key_Down || (enter && text().isEmpty())) {
        offer(text());
    } else {
        HintField::keyPressEvent(event);
    }
}

void PlaceChooser::mouseReleaseEvent(QMouseEvent *event)
{
    HintField::mouseReleaseEvent(event);
    if (text().isEmpty())
        offer({});
}

void PlaceChooser::retranslate()
{
    //: In an empty field that finds a département by its name or its number.
    setHint(tr("Département"));
    //: For those who hear the field that finds a département.
    setAccessibleName(tr("Add a département: name or number"));
    setToolTip(accessibleName());
    m_sign->setText(tr("Show all départements"));
}

void PlaceChooser::restyle()
{
    QFont plain = m_appearance.font(TextRole::Button);
    plain.setWeight(QFont::Normal);
    setFont(plain);
    m_sign->setIcon(iconPixmap(Icon::Down, m_appearance.colours().muted, m_appearance.metrics().smallIcon,
                               devicePixelRatioF(), layoutDirection()));
}

void PlaceChooser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LayoutDirectionChange)
        restyle();
    HintField::changeEvent(event);
}

} // namespace escale
