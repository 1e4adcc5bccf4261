// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/bundle_pages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tt
{

namespace
{

QJsonObject cropJson(const CropOrder &order, const BundleCrop &crop)
{
    const bool there = !crop.path.isEmpty();
    return {{QStringLiteral("finding"), order.finding.value},
            {QStringLiteral("document"), order.page.document.value},
            {QStringLiteral("page"), order.page.page + 1},
            {QStringLiteral("clip"), QJsonArray{order.clip.x, order.clip.y, order.clip.w, order.clip.h}},
            {QStringLiteral("file"), there ? QJsonValue(crop.path) : QJsonValue::Null},
            {QStringLiteral("sha256"), there ? QJsonValue(crop.sha256.hex()) : QJsonValue::Null},
            {QStringLiteral("problem"), there ? QJsonValue::Null : QJsonValue(crop.problem)}};
}

QString leftOut() { return QStringLiteral("the bundle was made without pictures."); }

/// The picture that was drawn for this order, as a file of the bundle.
Result<BundleCrop> addCrop(BagWriter &bag, const CropOrder &order, const CropPicture &picture,
                           const Sha256 &document, const StopToken &stop)
{
    BundleCrop crop{{}, {}, order.clip, picture.problem};
    if (picture.file.isEmpty()) return crop;
    if (picture.clip != order.clip) {
        crop.problem = QStringLiteral("the finding changed while pictures were drawn.");
        return crop;
    }
    const QString path = QStringLiteral("data/crops/%1/p%2-%3.png")
                             .arg(document.hex())
                             .arg(order.page.page + 1, 3, 10, QLatin1Char('0'))
                             .arg(order.finding.value);
    QFile file(picture.file);
    if (!file.open(QIODevice::ReadOnly)) {
        crop.problem = QStringLiteral("it could not be read back.");
        return crop;
    }
    const Result<Sha256> added = bag.add(path, file, stop);
    if (!added) return passOn(added);
    crop.path = path;
    crop.sha256 = *added;
    crop.problem.clear();
    return crop;
}

} // namespace

Result<void> writeCrops(BagWriter &bag, CaseFile &file, const BundleOptions &options, const StopToken &stop,
                        BundleContents &contents)
{
    QHash<DocumentId, Sha256> hashes;
    for (const DocumentRecord &document : contents.documents)
        hashes.insert(document.id, document.sha256);
    const auto orders = cropOrders(file);
    if (!orders) return passOn(orders);
    QJsonArray list;
    for (const CropOrder &order : *orders) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, QStringLiteral("The export was cancelled."));
        const CropPicture picture = options.pictures.value(order.finding, {{}, {}, leftOut()});
        const auto crop = addCrop(bag, order, picture, hashes.value(order.page.document), stop);
        if (!crop) return passOn(crop);
        ++(crop->path.isEmpty() ? contents.cropsMissing : contents.cropsWritten);
        contents.crops.insert(order.finding, *crop);
        list.append(cropJson(order, *crop));
    }
    return bag.add(
        QStringLiteral("data/crops.json"),
        QJsonDocument(QJsonObject{{QStringLiteral("dpi"), kCropDpi}, {QStringLiteral("crops"), list}})
            .toJson());
}

} // namespace tt
