/** The order of children that Excel insists on, by the element that holds them. Others stand where they like. */
export const ORDERS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    workbook:
      'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst',
    worksheet:
      'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst',
    styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
    sheetPr: 'tabColor outlinePr pageSetUpPr',
    sheetView: 'pane selection pivotSelection extLst',
    c: 'f v is extLst',
    dxf: 'font numFmt fill alignment border protection extLst',
    border: 'start end left right top bottom diagonal vertical horizontal',
    table: 'autoFilter sortState tableColumns tableStyleInfo extLst',
    cfRule: 'formula colorScale dataBar iconSet extLst',
    headerFooter: 'oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter',
    twoCellAnchor: 'from to sp grpSp graphicFrame cxnSp pic contentPart clientData',
    graphicFrame: 'nvGraphicFramePr xfrm graphic',
    chartSpace: 'date1904 lang roundedCorners AlternateContent style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst',
    chart: 'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs showDLblsOverMax extLst',
    title: 'tx layout overlay spPr txPr extLst',
    barChart: 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst',
    ser: 'idx order tx spPr invertIfNegative pictureOptions explosion marker dPt dLbls trendline errBars cat xVal val yVal smooth shape bubbleSize bubble3D extLst',
    scaling: 'logBase orientation max min extLst',
    catAx:
      'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst',
    valAx:
      'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits extLst',
  }).map(([name, order]) => [name, order.split(' ')]),
);
