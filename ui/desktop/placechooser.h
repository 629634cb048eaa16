// SPDX-License-Identifier: GPL-3.0-or-later
// A field that finds départements by name or code as one types, or lists them all at a press, with how many fiches
// stand behind each. Enter takes the first; the field is then free for the next.
#pragma once

#include "desktop/filterparts.h"
#include "style/appearance.h"
#include "style/hintfield.h"

#include <QAbstractListModel>
#include <QCompleter>
#include <QListView>
#include <QStyledItemDelegate>

namespace escale {

class PlaceModel final : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr int countRole = Qt::UserRole;

    using QAbstractListModel::QAbstractListModel;

    void setPlaces(const QList<FilterChoice> &places);
    [[nodiscard]] const QList<FilterChoice> &places() const { return m_places; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<FilterChoice> m_places;
};

/// Words that wrap and a number, as a ChoiceRow has them.
class PlaceDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    PlaceDelegate(const Appearance &appearance, QListView &view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QFont font() const;
    [[nodiscard]] int numberWidth() const;

    const Appearance &m_appearance;
    QListView &m_view;
};

class PlaceChooser final : public HintField {
    Q_OBJECT

public:
    /// The places that answer to what is typed, all for nothing typed.
    using Places = std::function<QList<FilterChoice>(const QString &typed)>;

    /// `appearance` outlives the field.
    PlaceChooser(const Appearance &appearance, Places places, QWidget *parent = nullptr);

    [[nodiscard]] QListView &popup() { return *m_popup; }

Q_SIGNALS:
    void chosen(const QString &code);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void offer(const QString &typed);
    void take(const QString &code);
    void retranslate();
    void restyle();

    const Appearance &m_appearance;
    Places m_places;
    PlaceModel *m_model;
    QCompleter *m_completer;
    QListView *m_popup;
    QAction *m_sign;
};

} // namespace escale
