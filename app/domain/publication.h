// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

#include <optional>

namespace lumbung {

/// The cooperatives counted in one regency and kind.
struct PublishedCell {
    QString regency, kind; ///< codes
    QList<qint64> ids; ///< ascending, at least one; the figure is their number
    bool operator==(const PublishedCell &) const = default;
};

/// A code with its label as of publishing.
struct PublishedCode {
    QString code, label;
    bool operator==(const PublishedCode &) const = default;
};

/// What a count rested on: which cooperatives are counted.
struct PublishedVariant {
    QString id, title, sentence, citation; ///< Indonesian
    QJsonObject conditions; ///< as data, in the form of the list of variants
    bool operator==(const PublishedVariant &) const = default;
};

/// A point of the checklist that was open at publishing.
struct OpenPoint {
    QString id; ///< "unclassified"
    QString sentence; ///< Indonesian
    qint64 count = 0;
    bool operator==(const OpenPoint &) const = default;
};

using NamedTexts = QList<QPair<QString, QString>>; ///< title and text

/// Every text on the renderings: official, Indonesian, as of publishing.
struct PrintedTexts {
    QStringList letterhead, title, notes;
    QString identity; ///< with {fingerprint} for the short one
    QString sheetName;
    QString rowNumber, code, regency, kinds, total, sum; ///< headings of the paper, and the label of its last row
    QString publication, fingerprint, asOf, variant, sentence, scheme; ///< further headings of the list
    QString chartTitle, unit;
    QString placeAndDate, signatoryTitle, signatoryName, signatoryNip;
    NamedTexts definition; ///< the second sheet
    QString program; ///< name and version of the program it was published with
    bool operator==(const PrintedTexts &) const = default;
};

/// What was published: figures, who was counted, by which definition, and all that its renderings show. Frozen: a
/// rendering needs nothing but this, so it comes out the same at any time.
struct Publication {
    static constexpr int form = 1; ///< of the content

    QString number; ///< year of publishing and running number: "2026-01"
    QString previous; ///< fingerprint of the publication before; empty: the first
    QString indicator;
    PublishedVariant variant;
    QString period; ///< "2026-Q3"; empty: a day
    QDate asOf;
    QDateTime asKnown; ///< UTC
    QString scheme; ///< version of the classification
    QList<PublishedCell> cells; ///< by regency, then kind; those that occur
    QList<PublishedCode> regencies, kinds; ///< in the order of rows and columns, also those with none
    NamedTexts sheet; ///< of the indicator's metadata
    QString author;
    QDateTime at; ///< UTC
    QString note;
    QList<OpenPoint> openPoints;
    QString reason; ///< for publishing over open points
    PrintedTexts printed;

    qint64 count(const QString &regency, const QString &kind) const;
    /// Ascending; of one regency, of one kind, of one cell, or all.
    QList<qint64> ids(const std::optional<QString> &regency = {}, const std::optional<QString> &kind = {}) const;
    qint64 regencyTotal(const QString &regency) const;
    qint64 kindTotal(const QString &kind) const;
    qint64 total() const;

    bool operator==(const Publication &) const = default;
};

/// The canonical text: JSON with sorted keys and nothing between, UTF-8, one line feed at the end. Golden: a change of
/// it is a new form.
QByteArray contentOf(const Publication &publication);
/// Damaged, with what is wrong in the detail, unless it is the content of a publication that agrees with itself.
Result<Publication> publicationFrom(const QByteArray &content);

QString fingerprintOf(const QByteArray &content); ///< SHA-256 in hexadecimal digits
QString shortFingerprint(const QString &fingerprint); ///< what stands on paper: "3f9a c01b 77de"
/// The number after `latest` (empty: none before) in a year: "2026-01".
QString nextPublicationNumber(const QString &latest, int year);

} // namespace lumbung
