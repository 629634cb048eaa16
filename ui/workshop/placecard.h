// SPDX-License-Identifier: GPL-3.0-or-later
// One address of a fiche: where it is, how to reach it, when it is open, and its point on the map. The département is
// read from the postal code.
#pragma once

#include "fiche/fiche.h"
#include "l10n/departments.h"
#include "workshop/entrycard.h"
#include "workshop/fieldedit.h"
#include "workshop/formline.h"
#include "workshop/placemap.h"

#include <functional>

namespace escale {

class PlaceCard final : public EntryCard {
    Q_OBJECT

public:
    /// `isSaid`: whether the fiche says already that it takes place in a département.
    PlaceCard(const Appearance &appearance, std::function<bool(const Department &)> isSaid, QWidget *parent = nullptr);

    [[nodiscard]] bool isWhole() const override;
    [[nodiscard]] QWidget *fieldToMend() const override;

    [[nodiscard]] FormLine &title() const { return *m_title; }
    [[nodiscard]] FormLine &address() const { return *m_address; }
    [[nodiscard]] FormLine &city() const { return *m_city; }
    [[nodiscard]] FormLine &phone() const { return *m_phone; }
    [[nodiscard]] FormLine &email() const { return *m_email; }
    [[nodiscard]] FieldEdit &description() const { return *m_description; }
    [[nodiscard]] FormLine &coordinates() const { return *m_coordinates; }
    [[nodiscard]] PlaceMap &map() const { return *m_map; }
    /// Says that the fiche takes place in this département too; not there where nothing is to be said.
    [[nodiscard]] QPushButton &department() const { return *m_department; }

Q_SIGNALS:
    void departmentWanted(const QString &code);

protected:
    [[nodiscard]] Reading reading() const override;
    [[nodiscard]] QString nameOfNew() const override;
    void showFields() override;
    void showSentences() override;

private:
    void wire(FormLine *line, QString Place::*field);
    void coordinatesEdited(const QString &text);
    void put(const std::function<void(Place &)> &change);
    void showDepartment();
    void showPoint();

    std::function<bool(const Department &)> m_isSaid;
    FormLine *m_title, *m_address, *m_city, *m_phone, *m_email, *m_coordinates;
    QPushButton *m_department;
    Label *m_descriptionName, *m_mapWords;
    FieldEdit *m_description;
    PlaceMap *m_map;
    bool m_pointUnread = false; ///< what stands in the field is no point
};

/// "48.87, 2.36" as latitude and longitude, also with commas or without one between; x = longitude. Nothing for
/// anything else.
std::optional<QPointF> pointIn(const QString &typed);

} // namespace escale
