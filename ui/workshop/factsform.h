// SPDX-License-Identifier: GPL-3.0-or-later
// The facts of a fiche, as forms whose values are those of contract section 4 and no others. A fact that was not
// touched stays as the server wrote it, also where this form does not show all of it.
#pragma once

#include "workshop/choicebox.h"
#include "workshop/formline.h"
#include "workshop/frequencyrow.h"

#include <QComboBox>
#include <QLabel>
#include <QSpinBox>
#include <QWidget>

namespace escale {

class FactsForm final : public QWidget {
    Q_OBJECT

public:
    /// `appearance` outlives it.
    explicit FactsForm(const Appearance &appearance, QWidget *parent = nullptr);

    /// `programme`: also place, days and how much time it takes.
    void setFacts(const QByteArray &metadata, bool programme);
    [[nodiscard]] QByteArray facts() const { return m_facts; }
    /// It takes place there too.
    void addDepartment(const QString &code);
    /// What is said of the départements that were typed; empty where all are known.
    [[nodiscard]] QString departmentsSentence() const { return m_departments->sentence(); }
    [[nodiscard]] QLineEdit &departmentsEdit() const { return m_departments->edit(); }
    /// To the field of a fact: "price", "age"…
    void goTo(const QString &fact);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// A list of codes, or "not relevant".
    struct Choices {
        QString key;
        QLabel *title = nullptr;
        QList<ChoiceBox *> boxes;
        QStringList codes;
        ChoiceBox *none = nullptr;
        QWidget *row = nullptr;
    };
    Choices addChoices(const QString &key, const QStringList &codes);
    void wireChoices(Choices &choices);
    void change(const QString &key, const QByteArray &value);
    void showChoices(const Choices &choices, const QByteArray &value);
    void showAll();
    void priceEdited();
    void ageEdited();
    void placeEdited();
    void showDepartments();
    void timeEdited();
    void retranslate();
    void nameAmounts();
    static QString wordOf(const QString &key, const QString &code);
    QLabel *addRow(QWidget *field);

    const Appearance &m_appearance;
    QByteArray m_facts;
    bool m_showing = false, m_programme = true;
    QList<Choices> m_choices;
    QComboBox *m_priceKind, *m_priceDetails, *m_ageKind, *m_placeKind, *m_timeKind, *m_timeUnit;
    QDoubleSpinBox *m_price;
    QSpinBox *m_ageFrom, *m_ageTo, *m_hours;
    FormLine *m_departments;
    FrequencyRow *m_frequency;
    QLabel *m_priceTitle, *m_ageTitle, *m_placeTitle, *m_timeTitle, *m_frequencyTitle;
};

} // namespace escale
